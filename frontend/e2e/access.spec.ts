import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { STATES } from "./states";
import { expect, expectResults, test } from "./test";

/** The widths of the pictures, in pixels: a small phone, a tablet, a laptop. */
const WIDTHS = [1280, 768, 360] as const;

/** Where the pictures are put, for whoever wants to look at all pages: never committed. */
const PICTURES = "reports/pictures";

/** Turns the page to Arabic by its own button, which keeps the state that is on show. */
async function readInArabic(page: Page): Promise<void> {
  await page.getByRole("button", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  // Labels come anew in the other language.
  await page.waitForLoadState("networkidle");
}

/** No rule of axe finds anything, no width scrolls sideways; every width leaves a picture. */
async function expectGood(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1280, height: 900 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
      await page.screenshot({
        path: `${PICTURES}/${name}-${colorScheme}-${String(width)}.png`,
        fullPage: true,
        animations: "disabled",
      });
    }
  }
  await page.setViewportSize({ width: 320, height: 600 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

for (const [name, reach] of Object.entries(STATES)) {
  test(`axe finds nothing on ${name}, in light and dark, Swedish and Arabic, and 320 pixels are enough`, async ({
    page,
  }) => {
    test.slow();
    await reach(page);
    await expectGood(page, `${name.replaceAll(" ", "-")}-sv`);
    await page.setViewportSize({ width: 1280, height: 900 });
    await readInArabic(page);
    await expectGood(page, `${name.replaceAll(" ", "-")}-ar`);
  });
}

test("text of double size is read without scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await page.goto("/#/?kind=halsa");
  await expectResults(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});

test("the whole way is made by keyboard alone", async ({ page, field }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Hoppa till innehållet" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(field).toBeFocused();
  await page.keyboard.type("hälsoundersökning tvååker");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /träff/ })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Hoppa till träffarna" })).toBeFocused();
  await page.keyboard.press("Enter");
  const result = page.getByRole("link", { name: "Hälsoundersökning, Tvååker" });
  for (let presses = 0; presses < 10; presses += 1) {
    await page.keyboard.press("Tab");
    if (await result.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(result).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Hälsoundersökning, Tvååker" })).toBeFocused();
});

test("what can be pressed is at least 24 pixels each way, and the buttons 44 high", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/#/?municipality=1315");
  await expectResults(page);
  const heights = await page
    .getByRole("button")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  const links = await page
    .getByRole("main")
    .getByRole("link")
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
    );
  expect(Math.min(...links)).toBeGreaterThanOrEqual(24);
});

test("on paper stands what matters: the results and whom to call, without buttons", async ({ page }) => {
  await page.goto("/#/?kind=halsa");
  await expectResults(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("article").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "112" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Sök stöd" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Lämna sidan snabbt" })).toBeHidden();
});

test("in forced colours cards keep an edge and the search field its border", async ({ page, field }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/#/?kind=halsa");
  await expectResults(page);
  for (const part of [page.getByRole("article").first(), field]) {
    expect(await part.evaluate((element) => getComputedStyle(element).borderTopWidth)).not.toBe("0px");
  }
});

test("nothing moves for those who want it still", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/#/?kind=halsa");
  await expectResults(page);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
