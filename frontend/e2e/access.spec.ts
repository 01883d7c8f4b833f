import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { ServiceList } from "../src/shared/api/wire";
import { apiUrl, expect, expectResults, test } from "./test";

/** The ids of two listings, as an address carries them. */
async function firstIds(page: Page): Promise<string> {
  const answer = await page.request.get(`${apiUrl()}/samlat/v1/services?kind=halsa&limit=2`);
  const { services } = (await answer.json()) as ServiceList;
  return services.map(({ id }) => id).join(",");
}

/** Each state of the page, and how to get there. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: async (page) => {
    await page.goto("/");
    await expect(page.getByRole("navigation", { name: /Mer i Samlat|More in Samlat/ })).toBeVisible();
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
  filters: async (page) => {
    await page.goto("/#/?kind=halsa&municipality=1315");
    await expectResults(page);
    // Beside the results where there is room; else behind a button.
    const open = page.getByRole("button", { name: /^(Filtrera|Filter)/ });
    if (await open.isVisible()) await open.click();
    await expect(page.getByRole("group", { name: /^(Kommun|Municipality)/ })).toBeVisible();
  },
  map: async (page) => {
    await page.goto("/#/?municipality=1315&view=karta");
    await expect(
      page.getByRole("region", { name: /Träffar i varje kommun|Results in each municipality/ }),
    ).toBeVisible();
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
  actors: async (page) => {
    await page.goto("/#/aktorer");
    await expect(page.getByRole("link", { name: "Hylte kommun" })).toBeVisible();
  },
  actor: async (page) => {
    await page.goto("/#/aktorer?kind=region");
    await page.getByRole("link", { name: "Region Halland", exact: true }).click();
    await expect(page.getByRole("region", { name: /^(Enheter|Units)$/ })).toBeVisible();
  },
  "target group": async (page) => {
    await page.goto("/#/malgrupp/asylsokande");
    await expect(page.getByRole("region", { name: /Närliggande grupper|Related groups/ })).toBeVisible();
  },
  municipality: async (page) => {
    await page.goto("/#/kommun/1315");
    await expect(page.getByRole("region", { name: /Registrerat för Hylte|Registered for Hylte/ })).toBeVisible();
  },
  rights: async (page) => {
    await page.goto("/#/rattigheter");
    await expect(
      page.getByText(/betyder inte att rättigheter saknas|does not mean that there are none/).first(),
    ).toBeVisible();
  },
  knowledge: async (page) => {
    await page.goto("/#/kunskapsstod");
    await expect(page.getByRole("combobox")).toBeVisible();
  },
  "gone listing": async (page) => {
    await page.goto("/#/stod/00000000-0000-7000-8000-000000000000");
    await expect(page.getByRole("heading", { level: 1, name: /finns inte längre|no longer listed/ })).toBeVisible();
  },
  menu: async (page) => {
    await page.goto("/");
    await page.getByRole("button", { name: /Meny|Menu/ }).click();
    await expect(page.getByRole("navigation", { name: /^(Alla sidor|All pages)$/ }).getByRole("list")).toHaveCount(3);
  },
  about: async (page) => {
    await page.goto("/#/om");
    await expect(page.getByRole("heading", { level: 1, name: /^(Om|About) Samlat$/ })).toBeVisible();
  },
  "accessibility statement": async (page) => {
    await page.goto("/#/tillganglighet");
    await expect(page.getByRole("heading", { level: 1, name: /tillgänglighet|Accessibility/ })).toBeVisible();
  },
  "personal data": async (page) => {
    await page.goto("/#/personuppgifter");
    await expect(page.getByRole("heading", { level: 1, name: /Personuppgifter|Personal data/ })).toBeVisible();
  },
  "API for partners": async (page) => {
    await page.goto("/#/api");
    await expect(page.getByRole("link", { name: /OpenAPI/ })).toBeVisible();
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
  "a list": async (page) => {
    await page.goto(`/#/min-lista?ids=${await firstIds(page)}`);
    await expect(page.getByRole("article")).toHaveCount(2);
    await page.getByRole("button", { name: /^(Lägg till i min lista|Add to my list)$/ }).click();
    await page.goto("/#/min-lista");
    await page.getByRole("button", { name: /^(Dela|Share)$/ }).click();
    await expect(page.getByRole("img", { name: /QR/ })).toBeVisible();
    await page
      .getByRole("button", { name: /^(Flytta ned|Move down)/ })
      .first()
      .click();
  },
  "an empty list": async (page) => {
    await page.goto("/#/min-lista");
    await expect(page.getByRole("heading", { level: 1, name: /Min lista|My list/ })).toBeVisible();
  },
  "a hand-out": async (page) => {
    await page.goto(`/#/min-lista?ids=${await firstIds(page)}&view=utskrift&lang=en`);
    await expect(page.getByRole("img", { name: /QR/ })).toHaveCount(2);
  },
  comparison: async (page) => {
    await page.goto(`/#/jamfor?ids=${await firstIds(page)}`);
    await expect(page.getByRole("table")).toBeVisible();
  },
  "not found": async (page) => {
    await page.goto("/#/finns/inte");
    await expect(page.getByRole("heading", { level: 1, name: /finns inte|does not exist/ })).toBeVisible();
  },
};

// Each state in both colour schemes; the languages take turns, since rules look at marks and colours rather than words.
for (const [colorScheme, locale] of [
  ["light", "sv-SE"],
  ["dark", "en-GB"],
] as const) {
  test.describe(`in ${colorScheme} colours, ${locale}`, () => {
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
