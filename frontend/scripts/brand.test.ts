import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { brandedHtml, brandOf, named, THEME_FILE } from "./brand.mjs";

const css = readFileSync(THEME_FILE, "utf8");
const html = readFileSync("index.html", "utf8");
const notFound = readFileSync("404.html", "utf8");

describe("another look", () => {
  const other = css
    .replace('--site-name: "Samlat"', '--site-name: "Hamnen"')
    .replace("--paper: #fbf7f0", "--paper: #eeeeff")
    .replace("--paper: #19222d", "--paper: #101020");

  test("takes its name from the theme alone, in messages and on the first page", () => {
    expect(named("Sökresultat – Samlat", brandOf(other).name)).toBe("Sökresultat – Hamnen");
    expect(brandedHtml(html, brandOf(other))).not.toContain("Samlat");
    expect(brandedHtml(html, brandOf(other))).toContain("<title>Hamnen – ");
    expect(named(notFound, brandOf(other).name)).toContain("<title>Sidan finns inte – Hamnen</title>");
  });

  test("takes the colours round the page from the theme alone", () => {
    const changed = brandedHtml(html, brandOf(other));
    expect(changed).toContain('content="#eeeeff" media="(prefers-color-scheme: light)"');
    expect(changed).toContain('content="#101020" media="(prefers-color-scheme: dark)"');
  });
});

test("the first page as it is written has the colours of the theme", () => {
  expect(brandedHtml(html, brandOf(css))).toBe(html);
});

test("the page for what does not exist leads on in both languages, and loads nothing but its style", () => {
  expect(notFound.match(/<a href="\/">/g)).toHaveLength(2);
  expect(notFound).toContain('<section lang="en">');
  expect(notFound).not.toMatch(/<style|<script|style=|https?:/);
});

test("a theme without a name is refused in words", () => {
  expect(() => brandOf(":root { --paper: #ffffff; }")).toThrow("theme.css must give --site-name");
});
