import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { apiUrl, expect, expectResults, test } from "./test";

/** Each state of the page, and how to get there. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: async (page) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  },
  urgent: async (page) => {
    await page.goto("/");
    await page.getByRole("button", { name: /Akut nu|Urgent now/ }).click();
    await expect(page.getByRole("link", { name: "112" })).toBeVisible();
  },
  results: async (page) => {
    await page.goto("/#/?kind=halsa&municipality=1315");
    await expectResults(page);
  },
  "results with all that can be shown": async (page) => {
    await page.goto("/#/?q=hylte&language=ar&includeNotStated=true&includeOutdated=true");
    await expectResults(page);
  },
  empty: async (page) => {
    await page.goto("/#/?municipality=1315&language=ti&kind=bidrag");
    await expect(page.getByRole("heading", { level: 1, name: /Inga träffar|No results/ })).toBeVisible();
  },
  error: async (page) => {
    await page.route(`${apiUrl()}/**`, (route) => route.abort());
    await page.goto("/#/?kind=halsa");
    await expect(page.getByRole("alert")).toBeVisible();
  },
  listing: async (page) => {
    await page.goto("/#/?kind=halsa");
    await page.getByRole("article").first().getByRole("link").click();
    await expect(page.getByRole("region", { name: /Källor|Sources/ })).toBeVisible();
  },
  coverage: async (page) => {
    await page.goto("/#/tackning");
    await expect(page.getByRole("table").first()).toBeVisible();
  },
  "coverage of every group and level at one place and age": async (page) => {
    await page.goto("/#/tackning?all=true&age=barn-0-5&municipality=1315");
    await expect(page.getByRole("table").first()).toBeVisible();
  },
  "state of the county": async (page) => {
    await page.goto("/#/laget");
    await expect(page.getByRole("table").first()).toBeVisible();
  },
  strategy: async (page) => {
    await page.goto("/#/strategi");
    await expect(page.getByRole("article").first()).toBeVisible();
  },
  "not found": async (page) => {
    await page.goto("/#/finns/inte");
    await expect(page.getByRole("heading", { level: 1, name: /finns inte|does not exist/ })).toBeVisible();
  },
};

for (const locale of ["sv-SE", "en-GB"]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`in ${locale}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme });
      for (const [name, reach] of Object.entries(STATES)) {
        test(`axe finds nothing on ${name}`, async ({ page }) => {
          await reach(page);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
        });
      }
    });
  }
}

for (const [name, reach] of Object.entries(STATES)) {
  test(`320 pixels are enough for ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    await reach(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
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
