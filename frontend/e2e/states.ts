import type { Page } from "@playwright/test";
import type { ServiceList } from "../src/shared/api/wire";
import { apiUrl, expect, expectResults } from "./test";

/** The ids of two listings, as an address carries them. */
async function firstIds(page: Page): Promise<string> {
  const answer = await page.request.get(`${apiUrl()}/samlat/v1/services?kind=halsa&limit=2`);
  const { services } = (await answer.json()) as ServiceList;
  return services.map(({ id }) => id).join(",");
}

/** Each state of the page, and how to get there in Swedish. */
export const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
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
