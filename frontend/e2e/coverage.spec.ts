import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./test";

const map = (page: Page) => page.getByRole("region", { name: "Stödkartan" });

/** The number that a cell shows. */
async function numberIn(link: Locator): Promise<number> {
  return Number.parseInt(await link.innerText(), 10);
}

/** Opens a cell and holds its number against the results. */
async function expectSameNumber(page: Page, link: Locator): Promise<void> {
  const number = await numberIn(link);
  await link.click();
  const heading = number === 0 ? "Inga träffar" : `${String(number)} ${number === 1 ? "träff" : "träffar"}`;
  await expect(page.getByRole("heading", { level: 1, name: heading, exact: true })).toBeVisible();
  await page.goBack();
  await expect(map(page)).toBeVisible();
}

/** The cells with the most, the least, and some in between. */
async function expectNumbersToHold(page: Page): Promise<void> {
  const links = map(page).getByRole("cell").getByRole("link");
  await expect(links.first()).toBeVisible();
  const numbers = await links.evaluateAll((all) => all.map(({ textContent }) => Number.parseInt(textContent, 10)));
  const places = [numbers.indexOf(Math.max(...numbers)), numbers.indexOf(Math.min(...numbers)), 0, numbers.length - 1];
  for (const value of new Set(numbers)) places.push(numbers.lastIndexOf(value));
  for (const place of new Set(places)) await expectSameNumber(page, links.nth(place));
}

test("the number of a cell is the number of results that it opens", async ({ page }) => {
  await page.goto("/#/tackning");
  await expectNumbersToHold(page);
});

test("from the map of support the way leads to a listing, and back to the place on the map", async ({ page }) => {
  await page.goto("/#/tackning");
  const cell = map(page)
    .getByRole("cell")
    .getByRole("link", { name: /^[1-9]/ })
    .first();
  await cell.click();
  const result = page.getByRole("article").first().getByRole("link");
  const name = await result.innerText();
  await result.click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
  await page.goBack();
  await expect(result).toBeFocused();
  await page.goBack();
  await expect(cell).toBeFocused();
});

test("so it is for every level and group, and for one age", async ({ page }) => {
  await page.goto("/#/tackning?all=true&age=vuxna-25-64&municipality=1383");
  await expectNumbersToHold(page);
});

test("choices are made by keyboard, stay in the address after # alone, and are undone by the back button", async ({
  page,
  asked,
}) => {
  await page.goto("/#/tackning");
  await expect(map(page).getByRole("table")).toHaveCount(2);
  const municipality = page.getByRole("combobox", { name: "Kommun" });
  await municipality.focus();
  await page.keyboard.type("Hylte");
  await expect(map(page).getByRole("heading", { level: 3 })).toHaveText("Hylte");
  await expect(municipality).toBeFocused();
  await expect(page).toHaveURL(/#\/tackning\?municipality=1315$/);
  expect(asked.filter(({ url }) => url.includes("1315"))).toEqual([]);
  await page.goBack();
  await expect(map(page).getByRole("table")).toHaveCount(2);
});

test("what is empty is said in sentences that claim no more than the register knows", async ({ page }) => {
  await page.goto("/#/tackning?municipality=1315");
  const gaps = page.getByRole("region", { name: "Här är inget stöd registrerat" });
  await expect(gaps.getByRole("listitem").first()).toHaveText(
    /^Inget stöd på stödnivå .+ är registrerat i Hylte( för någon målgrupp på kartan)?\.$/,
  );
  await expect(gaps.getByText(/Det kan finnas stöd som inte är inlagt/)).toBeVisible();
});

test("on a phone the cells of what is empty are one tap away, and the back button comes back to them", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/#/tackning?municipality=1315");
  const cell = map(page).getByRole("cell").getByRole("link").first();
  const summary = map(page).getByText("Visa rutorna för Hylte");
  await expect(summary).toBeVisible();
  await expect(cell).toBeHidden();
  await summary.click();
  await cell.click();
  await expect(page.getByRole("heading", { level: 1, name: /träff/ })).toBeVisible();
  await page.goBack();
  await expect(cell).toBeFocused();
});

test("the table for spreadsheets has a row for each cell", async ({ page, request }) => {
  await page.goto("/#/tackning?all=true");
  const address = await page.getByRole("link", { name: /CSV/ }).getAttribute("href");
  await expect(map(page)).toBeVisible();
  const cells = await map(page).getByRole("cell").count();
  const rows = (await (await request.get(address ?? "")).text()).trim().split("\n");
  expect(rows).toHaveLength(cells + 1);
});

test("on paper the map lies on A4 across, with its numbers and words", async ({ page }) => {
  await page.goto("/#/tackning");
  await expect(map(page)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(map(page).getByText("inget registrerat").first()).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Kommun" })).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  expect(boxes.length).toBeGreaterThan(0);
  for (const [, width, height] of boxes) expect(Number(width)).toBeGreaterThan(Number(height));
});

test("the state of the county fits on one A4 upright and counts what the register has", async ({ page }) => {
  await page.goto("/#/laget");
  const register = page.getByRole("region", { name: "Aktörer och stöd" });
  await expect(register).toBeVisible();
  const [actors, services] = await register.getByRole("definition").allInnerTexts();
  expect(Number(actors)).toBeGreaterThan(0);
  const grades = await register.getByRole("cell").allInnerTexts();
  expect(grades.map(Number).reduce((sum, count) => sum + count, 0)).toBe(Number(services));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  expect(boxes).toHaveLength(1);
  for (const [, width, height] of boxes) expect(Number(height)).toBeGreaterThan(Number(width));
});

test("the strategy says that its period has ended", async ({ page }) => {
  await page.goto("/#/strategi");
  await expect(page.getByText("Perioden har gått ut; inget senare beslut är registrerat här.")).toBeVisible();
  const periods = page.getByRole("region", { name: "Perioder och beslut" });
  await expect(
    periods
      .getByRole("article")
      .first()
      .getByRole("heading", { name: /2024–2025/ }),
  ).toBeVisible();
});
