import type { Locator, Page } from "@playwright/test";
import { expect, expectResults, test } from "./test";

const PANEL = { name: "Välj bland träffarna" };

/** How many results the page says there are. */
async function totalOf(page: Page): Promise<number> {
  await expectResults(page);
  return parseInt(await page.getByRole("heading", { level: 1 }).innerText(), 10);
}

/** The number that stands in the text of a value or a link. */
async function numberIn(place: Locator): Promise<number> {
  return Number(/\d+/.exec(await place.innerText())?.[0]);
}

/** The number in the name of a value to choose. */
async function numberOf(value: Locator): Promise<number> {
  return Number(/\((\d+)\)/.exec(await value.ariaSnapshot())?.[1]);
}

async function expectTotal(page: Page, total: number): Promise<void> {
  const words = total === 1 ? "1 träff" : `${String(total)} träffar`;
  await expect(page.getByRole("heading", { level: 1, name: words, exact: true })).toBeVisible();
}

test("a filter gives as many results as it says, in the same place, and the back button undoes it", async ({
  page,
}) => {
  await page.goto("/#/?kind=halsa");
  const before = await totalOf(page);
  const group = page.getByRole("region", PANEL).getByRole("group", { name: "Kommun" });
  const value = group.getByRole("checkbox").first();
  const own = await numberOf(value);
  await page.evaluate(() => {
    window.scrollTo(0, 200);
  });
  await value.focus();
  const scrolled = await page.evaluate(() => window.scrollY);
  await page.keyboard.press("Space");
  await expectTotal(page, own);
  await expect(value).toBeFocused();
  await expect(value).toBeChecked();
  expect(await page.evaluate(() => window.scrollY)).toBeCloseTo(scrolled, -1);
  await expect(page).toHaveURL(/#\/\?municipality=\d{4}&kind=halsa$/);
  await expect(page.getByRole("status")).toHaveText(/^\d+ träff/);
  await page.goBack();
  await expectTotal(page, before);
  await expect(value).not.toBeChecked();
  await expect(value).toBeFocused();
});

test("a second value of the same filter adds, a value of another narrows, and a chip lets go", async ({ page }) => {
  await page.goto("/#/?municipality=1315");
  const hylte = await totalOf(page);
  await page.getByRole("checkbox", { name: /^Halmstad/ }).check();
  await expect.poll(() => totalOf(page)).toBeGreaterThan(hylte);
  const both = await totalOf(page);
  await page.getByRole("region", PANEL).getByText("Slag av stöd").click();
  const kind = page.getByRole("group", { name: "Slag av stöd" }).getByRole("checkbox").first();
  const own = await numberOf(kind);
  await kind.check();
  await expectTotal(page, own);
  expect(own).toBeLessThanOrEqual(both);
  await page.getByRole("link", { name: "Ta bort Halmstad" }).click();
  await expect(page.getByRole("checkbox", { name: /^Halmstad/ })).not.toBeChecked();
  await expect(page).toHaveURL(/municipality=1315&kind=/);
});

test("beside the results no button leads to them", async ({ page }) => {
  await page.goto("/#/?kind=halsa");
  await expectResults(page);
  await expect(page.getByRole("region", PANEL).getByRole("checkbox").first()).toBeVisible();
  await expect(page.getByRole("button", { name: /^Visa \d+ träff/ })).toBeHidden();
});

test("by keyboard the filters are stepped past in one go", async ({ page }) => {
  await page.goto("/#/?kind=halsa");
  await expectResults(page);
  const skip = page.getByRole("button", { name: "Hoppa till träffarna" });
  await skip.focus();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Lista", exact: true })).toBeFocused();
});

test("in the order of names, the results stand in the order of the Swedish alphabet", async ({ page }) => {
  await page.goto("/#/?kind=halsa");
  await expectResults(page);
  await page.getByRole("combobox", { name: "Ordna efter" }).selectOption("Namn");
  await expect(page).toHaveURL(/sort=name/);
  const names = () => page.getByRole("article").getByRole("heading").allInnerTexts();
  await expect
    .poll(async () => {
      const shown = await names();
      return shown.join() === [...shown].sort(new Intl.Collator("sv").compare).join();
    })
    .toBe(true);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 780 } });

  test("the filters are a sheet from below, with the number in reach and the ways out free", async ({ page }) => {
    await page.goto("/#/?kind=halsa");
    await expectResults(page);
    await page.getByRole("button", { name: /^Filtrera/ }).click();
    await expect(page.getByRole("heading", { level: 2, ...PANEL })).toBeFocused();
    const value = page.getByRole("group", { name: "Kommun" }).getByRole("checkbox").first();
    const own = await numberOf(value);
    await value.check();
    const done = page.getByRole("button", { name: own === 1 ? "Visa 1 träff" : `Visa ${String(own)} träffar` });
    await expect(done).toBeInViewport({ ratio: 1 });
    // Nothing of the sheet lies over the bar: the click reaches it.
    await page.getByRole("button", { name: "Lämna sidan snabbt" }).click({ trial: true });
    await page.getByRole("button", { name: "Akut nu" }).click({ trial: true });
    await done.click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expectTotal(page, own);
    await expect(page.getByRole("heading", { level: 2, ...PANEL })).toBeHidden();
  });

  test("the sheet closes beside it and by Escape, and its last value can be reached", async ({ page }) => {
    await page.goto("/#/?kind=halsa");
    await expectResults(page);
    const open = page.getByRole("button", { name: /^Filtrera/ });
    const heading = page.getByRole("heading", { level: 2, ...PANEL });
    await open.click();
    await page.getByRole("region", PANEL).getByText("Hur aktuell uppgiften är").click();
    const last = page.getByRole("group", { name: "Hur aktuell uppgiften är" }).getByRole("checkbox").last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    await page.keyboard.press("Escape");
    await expect(heading).toBeHidden();
    await expect(open).toBeFocused();
    await open.click();
    await expect(heading).toBeFocused();
    // Between the bar with the ways out and the sheet.
    const sheet = await page.getByRole("region", PANEL).boundingBox();
    await page.mouse.click(195, (sheet?.y ?? 0) - 4);
    await expect(heading).toBeHidden();
  });
});

test("each municipality on the map leads to as many results as it says", async ({ page }) => {
  await page.goto("/#/?kind=halsa&view=karta");
  const list = page.getByRole("list", { name: "Kommunerna som lista" });
  await expect(list.getByRole("listitem")).toHaveCount(6);
  const drawing = page.getByRole("group", { name: "Karta över kommunerna" });
  await expect(drawing.getByRole("link")).toHaveCount(6);
  for (const place of ["Halmstad", "Hylte"]) {
    const own = await numberIn(list.getByRole("listitem").filter({ hasText: place }));
    await drawing.getByRole("link", { name: new RegExp(`^${place}: ${String(own)} träff`) }).focus();
    await page.keyboard.press("Enter");
    await expectTotal(page, own);
    await expect(page.getByRole("article").first()).toBeVisible();
    await page.goBack();
    await expect(drawing).toBeVisible();
  }
});

test("from list to map and back nothing is asked anew of the search", async ({ page }) => {
  await page.goto("/#/?kind=halsa");
  const total = await totalOf(page);
  await page.getByRole("button", { name: "Karta" }).click();
  await expect(page).toHaveURL(/view=karta/);
  await expect(page.getByRole("region", { name: "Träffar i varje kommun" })).toBeVisible();
  await expectTotal(page, total);
  await page.getByRole("link", { name: /^Visa \d+ träffar som lista$/ }).click();
  await expect(page.getByRole("article").first()).toBeVisible();
  await expectTotal(page, total);
});

test("a need on the start page leads to as many results as it says", async ({ page }) => {
  await page.goto("/");
  for (const name of ["Eller välj vad det gäller", "Vem gäller det?"]) {
    const link = page.getByRole("region", { name }).getByRole("link").first();
    const own = await numberIn(link);
    await link.click();
    await expectTotal(page, own);
    await page.goBack();
    await expect(link).toBeFocused();
  }
});

test("while typing, a line says what the words are taken to mean, and no address holds them", async ({
  page,
  field,
  asked,
}) => {
  await page.goto("/");
  await field.pressSequentially("hälsoundersökning hylte");
  const line = page.getByRole("search").getByText(/tolkar det som: .*Hylte/);
  await expect(line).toBeVisible();
  const total = await numberIn(line);
  await expect(page.getByRole("status")).toHaveText(/tolkar det som: .*Hylte/);
  expect(asked.filter(({ url }) => url.includes("hylte"))).toEqual([]);
  await expect(page).toHaveURL(/\/$/);
  await field.press("Enter");
  await expectTotal(page, total);
});

test("a search without results says which condition to drop, and that gives what it says", async ({ page }) => {
  await page.goto("/#/?q=arabiska&municipality=1315&targetGroup=asylsokande");
  await expect(page.getByRole("heading", { level: 1, name: "Inga träffar" })).toBeVisible();
  const way = page.getByRole("link", { name: /^Utan .*: \d+ träff/ }).first();
  const total = Number(/(\d+) träff/.exec(await way.innerText())?.[1]);
  await way.click();
  await expectTotal(page, total);
});
