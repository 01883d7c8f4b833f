import type { Page } from "@playwright/test";
import type { ServiceList } from "../src/shared/api/wire";
import { merge, NOBODY, remove } from "./changed";
import { apiUrl, expect, expectResults } from "./test";

/** The ids of so many listings, as an address carries them. */
async function firstIds(page: Page, count: number): Promise<string> {
  const answer = await page.request.get(`${apiUrl()}/samlat/v1/services?kind=halsa&limit=${String(count)}`);
  const { services } = (await answer.json()) as ServiceList;
  return services.map(({ id }) => id).join(",");
}

/** Each state of the page, and how to get there in Swedish. Those that a worker brings are reached in offline.spec.ts. */
export const STATES = {
  start: async (page) => {
    await page.goto("/");
    await expect(page.getByRole("navigation", { name: "Mer i Samlat" })).toBeVisible();
  },
  urgent: async (page) => {
    await page.goto("/");
    await page.getByRole("button", { name: "Akut nu" }).click();
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
  "filters, on a phone a sheet": async (page) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/#/?kind=halsa&municipality=1315");
    await expectResults(page);
    await page.getByRole("button", { name: /^Filtrera/ }).click();
    await expect(page.getByRole("group", { name: /^Kommun/ })).toBeVisible();
  },
  "results on their way": async (page) => {
    // Never answered.
    await page.route(`${apiUrl()}/**/searches`, () => undefined);
    await page.goto("/#/?kind=halsa&municipality=1315");
    await expect(page.getByRole("heading", { level: 1, name: "Söker" })).toBeVisible();
  },
  map: async (page) => {
    await page.goto("/#/?municipality=1315&view=karta");
    await expect(page.getByRole("region", { name: "Träffar i varje kommun" })).toBeVisible();
  },
  empty: async (page) => {
    await page.goto("/#/?municipality=1315&language=ti&kind=bidrag");
    await expect(page.getByRole("heading", { level: 1, name: "Inga träffar" })).toBeVisible();
  },
  error: async (page) => {
    await page.route(`${apiUrl()}/**`, (route) => route.abort());
    await page.goto("/#/?kind=halsa");
    await expect(page.getByRole("alert")).toBeVisible();
  },
  listing: async (page) => {
    await page.goto("/#/?kind=halsa");
    await page.getByRole("article").first().getByRole("link").click();
    await expect(page.getByRole("region", { name: "Källor" })).toBeVisible();
  },
  "listing with a report being written": async (page) => {
    await page.goto(`/#/stod/${await firstIds(page, 1)}`);
    await page.getByText("Stämmer något inte? Säg till").click();
    await page.getByRole("button", { name: "Skicka" }).click();
    await expect(page.getByText("Välj vad som inte stämmer.")).toBeVisible();
  },
  tip: async (page) => {
    await page.goto("/#/tipsa");
    await page.getByRole("button", { name: "Skicka" }).click();
    await expect(page.getByRole("textbox", { name: /^Vilket stöd saknas/ })).toBeFocused();
  },
  registration: async (page) => {
    await page.goto("/#/anmal-verksamhet");
    await page.getByLabel("Verksamhetens namn").fill("Jouren");
    await page.getByLabel("Vad erbjuder ni?").fill("Stödsamtal");
    await page.getByLabel("Telefon till verksamheten").fill("070-123 45 67");
    await page.getByRole("button", { name: "Skicka" }).click();
    await expect(page.getByRole("checkbox", { name: /föreningens kontakt/ })).toBeVisible();
  },
  "listing that does not come": async (page) => {
    await page.route(`${apiUrl()}/**`, (route) => route.abort());
    await page.goto(`/#/stod/${NOBODY}`);
    await expect(page.getByRole("alert")).toBeVisible();
  },
  "listing by the address of one merged with it": async (page) => {
    await merge(page, await firstIds(page, 1));
    await page.goto(`/#/stod/${NOBODY}`);
    await expect(page.getByRole("main").getByText("Adressen du följde var äldre")).toBeVisible();
  },
  "removed listing": async (page) => {
    await remove(page);
    await page.goto(`/#/stod/${NOBODY}`);
    await expect(page.getByText("Det togs bort 3 november 2026")).toBeVisible();
  },
  actors: async (page) => {
    await page.goto("/#/aktorer");
    await expect(page.getByRole("link", { name: "Hylte kommun" })).toBeVisible();
  },
  actor: async (page) => {
    await page.goto("/#/aktorer?kind=region");
    await page.getByRole("link", { name: "Region Halland", exact: true }).click();
    await expect(page.getByRole("region", { name: "Enheter" })).toBeVisible();
  },
  "target group": async (page) => {
    await page.goto("/#/malgrupp/asylsokande");
    await expect(page.getByRole("region", { name: "Närliggande grupper" })).toBeVisible();
  },
  municipality: async (page) => {
    await page.goto("/#/kommun/1315");
    await expect(page.getByRole("region", { name: "Registrerat för Hylte" })).toBeVisible();
  },
  rights: async (page) => {
    await page.goto("/#/rattigheter");
    await expect(page.getByText("betyder inte att rättigheter saknas").first()).toBeVisible();
  },
  knowledge: async (page) => {
    await page.goto("/#/kunskapsstod");
    await expect(page.getByRole("combobox")).toBeVisible();
  },
  "gone listing": async (page) => {
    await page.goto(`/#/stod/${NOBODY}`);
    await expect(page.getByRole("heading", { level: 1, name: /finns inte längre/ })).toBeVisible();
  },
  menu: async (page) => {
    await page.goto("/");
    await page.getByRole("button", { name: "Meny" }).click();
    await expect(page.getByRole("navigation", { name: "Alla sidor", exact: true }).getByRole("list")).toHaveCount(4);
  },
  about: async (page) => {
    await page.goto("/#/om");
    await expect(page.getByRole("heading", { level: 1, name: "Om Samlat" })).toBeVisible();
  },
  "accessibility statement": async (page) => {
    await page.goto("/#/tillganglighet");
    await expect(page.getByRole("heading", { level: 1, name: /tillgänglighet/ })).toBeVisible();
  },
  "personal data": async (page) => {
    await page.goto("/#/personuppgifter");
    await expect(page.getByRole("heading", { level: 1, name: "Personuppgifter" })).toBeVisible();
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
  "a shared list": async (page) => {
    await page.goto(`/#/min-lista?ids=${await firstIds(page, 2)}`);
    // A row stands there before what it says has come.
    await expect(page.getByRole("article").getByRole("heading")).toHaveCount(2);
  },
  "a list to share, with something just taken off": async (page) => {
    await page.goto(`/#/min-lista?ids=${await firstIds(page, 3)}`);
    await page.getByRole("button", { name: "Lägg till i min lista" }).click();
    await page.goto("/#/min-lista");
    await page.getByRole("button", { name: "Dela" }).click();
    await expect(page.getByRole("img", { name: /QR/ })).toBeVisible();
    await page
      .getByRole("button", { name: /^Flytta ned/ })
      .first()
      .click();
    await page
      .getByRole("button", { name: /^Ta bort/ })
      .last()
      .click();
    await expect(page.getByRole("button", { name: "Ångra" })).toBeFocused();
  },
  "an empty list": async (page) => {
    await page.goto("/#/min-lista");
    await expect(page.getByRole("heading", { level: 1, name: "Min lista" })).toBeVisible();
  },
  "a hand-out": async (page) => {
    await page.goto(`/#/min-lista?ids=${await firstIds(page, 2)}&view=utskrift&lang=en`);
    await expect(page.getByRole("img", { name: /QR/ })).toHaveCount(2);
  },
  comparison: async (page) => {
    await page.goto(`/#/jamfor?ids=${await firstIds(page, 2)}`);
    await expect(page.getByRole("table")).toBeVisible();
  },
  "comparison of too few": async (page) => {
    await page.goto(`/#/jamfor?ids=${await firstIds(page, 1)}`);
    await expect(page.getByText("Det behövs 2 till 4 stöd för att jämföra")).toBeVisible();
  },
  "not found": async (page) => {
    await page.goto("/#/finns/inte");
    await expect(page.getByRole("heading", { level: 1, name: /finns inte/ })).toBeVisible();
  },
} satisfies Readonly<Record<string, (page: Page) => Promise<void>>>;
