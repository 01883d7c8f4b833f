import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const theme = readFileSync("src/shared/theme/theme.css", "utf8");
const index = readFileSync("src/shared/theme/index.css", "utf8");

/** The colours of one block of the theme, by name. */
function coloursAfter(marker: string): Map<string, string> {
  const block = theme.slice(theme.indexOf(marker)).split("}")[0] ?? "";
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, "$&$&") : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(full.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT_ON_SURFACE = [
  ...["ink", "ink-soft", "sea", "sea-deep"].flatMap((text) =>
    ["paper", "surface", "sand"].map((surface) => [text, surface] as const),
  ),
  ["on-sea", "sea"],
  ["on-sea", "sea-deep"],
  ["heather", "heather-soft"],
  ["urgent", "sand"],
  ["urgent", "urgent-soft"],
  ["ink", "urgent-soft"],
  ["ink-soft", "urgent-soft"],
] as const;

const LINE_ON_SURFACE = [
  ...["line", "heather"].flatMap((line) => ["paper", "surface", "sand"].map((surface) => [line, surface] as const)),
  ["urgent", "urgent-soft"],
] as const;

describe.each([
  ["light", coloursAfter(":root {")],
  ["dark", coloursAfter("(prefers-color-scheme: dark)")],
  ["print", coloursAfter("@media print")],
])("the %s colours", (_name, colours) => {
  const colour = (name: string) => colours.get(name) ?? "#missing";

  test.each(TEXT_ON_SURFACE)("give %s on %s a contrast of at least 7", (text, surface) => {
    expect(contrast(colour(text), colour(surface))).toBeGreaterThanOrEqual(7);
  });

  test.each(LINE_ON_SURFACE)("give the line %s on %s a contrast of at least 3", (line, surface) => {
    expect(contrast(colour(line), colour(surface))).toBeGreaterThanOrEqual(3);
  });
});

test("the theme gives every token that the used component files ask for", () => {
  const require = createRequire(import.meta.url);
  const files = [...index.matchAll(/"(@digdir\/designsystemet-css\/[\w-]+\.css)"/g)].map(([, name = ""]) => name);
  expect(files.length).toBeGreaterThan(0);
  const components = files.map((name) => readFileSync(require.resolve(name), "utf8")).join("\n");
  const asked = new Set([...components.matchAll(/var\((--ds-[\w-]+)\)/g)].map(([, name = ""]) => name));
  const given = new Set([...`${theme}${components}`.matchAll(/(--ds-[\w-]+):/g)].map(([, name = ""]) => name));
  expect([...asked].filter((name) => !given.has(name))).toEqual([]);
});

test("the theme is loaded before the parts of the page, whose own rules therefore win over equally specific ones", () => {
  const imports = [...readFileSync("src/main.tsx", "utf8").matchAll(/"(\.\/[^"]+)"/g)].map(([, path = ""]) => path);
  expect(imports).toContain("./shared/theme/index.css");
  expect(imports.indexOf("./shared/theme/index.css")).toBeLessThan(imports.indexOf("./app/app"));
});

test("own style sheets say start and end, never left and right", () => {
  const styles = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".css"))
    .map((name) => ({ name, content: readFileSync(join("src", name), "utf8") }));
  expect(styles.length).toBeGreaterThan(5);
  const physical =
    /^\s*(?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|text-align: (?:left|right)|float)\b/m;
  expect(styles.filter(({ content }) => physical.test(content)).map(({ name }) => name)).toEqual([]);
});
