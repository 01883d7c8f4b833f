import { expectGood } from "./look";
import { STATES } from "./states";
import { expect, expectResults, test } from "./test";

for (const [name, reach] of Object.entries(STATES)) {
  test(`axe finds nothing on ${name}, in light and dark, Swedish and Arabic, and 320 pixels are enough`, async ({
    page,
  }) => {
    test.slow();
    await reach(page);
    await expectGood(page, name);
  });
}

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
  expect(heights).not.toEqual([]);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  const links = await page
    .getByRole("main")
    .getByRole("link")
    .evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
    );
  expect(links).not.toEqual([]);
  expect(Math.min(...links)).toBeGreaterThanOrEqual(24);
});
