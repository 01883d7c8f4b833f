import { expectNothingCut, expectNoSidewaysScroll, readInArabic } from "./look";
import { STATES } from "./states";
import { apiUrl, expect, test } from "./test";

/** A4 upright as the browser prints it, in pixels. */
const PAPER = { width: 718, height: 1040 };

for (const name of ["results", "listing", "coverage", "a shared list", "comparison"] as const) {
  test(`on paper, ${name} runs from right to left in Arabic, whole, and with nothing to press`, async ({ page }) => {
    await STATES[name](page);
    await readInArabic(page);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize(PAPER);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("direction", "rtl");
    await expect(page.getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("combobox")).toHaveCount(0);
    await expect(page.getByRole("navigation").getByRole("link")).toHaveCount(0);
    await expectNoSidewaysScroll(page);
    await expectNothingCut(page);
  });
}

for (const name of [
  "start",
  "urgent",
  "results",
  "map",
  "listing",
  "coverage",
  "a shared list",
  "comparison",
] as const) {
  test(`with text of double size on a phone, ${name} is read without scrolling sideways, and nothing is cut`, async ({
    page,
  }) => {
    await STATES[name](page);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    await expectNoSidewaysScroll(page);
    await expectNothingCut(page);
  });
}

test("on paper stands what matters: the results and whom to call, without buttons", async ({ page }) => {
  await STATES.results(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("article").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "112" })).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
});

for (const forcedColors of ["none", "active"] as const) {
  test(`whoever tabs through the results sees where they are, with forced colours ${forcedColors}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors });
    await STATES.results(page);
    await page.keyboard.press("Tab");
    for (let presses = 0; presses < 30; presses += 1) {
      const focused = page.locator(":focus");
      await expect(focused).not.toHaveCSS("outline-style", "none");
      expect(parseFloat(await focused.evaluate((one) => getComputedStyle(one).outlineWidth))).toBeGreaterThanOrEqual(2);
      await page.keyboard.press("Tab");
    }
  });
}

test("in forced colours cards keep an edge and the search field its border", async ({ page, field }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await STATES.results(page);
  for (const part of [page.getByRole("article").first(), field]) {
    expect(await part.evaluate((element) => getComputedStyle(element).borderTopWidth)).not.toBe("0px");
  }
});

test("nothing moves for those who want it still, not even while they wait", async ({ page }) => {
  const moving = () => page.evaluate(() => document.getAnimations().length);
  await page.route(`${apiUrl()}/**/searches`, () => undefined);
  await page.goto("/#/?kind=halsa");
  await expect.poll(moving).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect.poll(moving).toBe(0);
  await page.getByRole("button", { name: "Akut nu" }).click();
  expect(await moving()).toBe(0);
});
