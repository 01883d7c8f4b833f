import type { Page } from "@playwright/test";
import { merge, NOBODY, remove } from "./changed";
import { apiUrl, expect, test } from "./test";

/** What the tests need to know of one listing. */
interface Known {
  readonly id: string;
  readonly name: { readonly sv: string };
}

/** The first listing that a text finds, asked of the API itself. */
async function listing(q: string): Promise<Known> {
  const answer = await fetch(`${apiUrl()}/samlat/v1/services?${new URLSearchParams({ q, limit: "1" }).toString()}`);
  const { services } = (await answer.json()) as { services: Known[] };
  const first = services[0];
  if (!first) throw new Error(`The register holds nothing for ${q}`);
  return first;
}

async function openListing(page: Page, q: string): Promise<Known> {
  const known = await listing(q);
  await page.goto(`/#/stod/${known.id}`);
  await expect(page.getByRole("heading", { level: 1, name: known.name.sv })).toBeVisible();
  return known;
}

test("a listing says today first, with what to do while its hours are unconfirmed", async ({ page }) => {
  // A Wednesday; the listing is given on Thursdays 10–14.
  await page.clock.setFixedTime(new Date("2026-11-25T10:00:00Z"));
  await openListing(page, "kulturguider");
  await expect(page.getByText("Stängt i dag, öppnar torsdag kl. 10")).toBeVisible();
  await expect(page.getByText("Tiderna är inte bekräftade. Fråga innan du går dit.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Visa på karta (www.openstreetmap.org)" })).toHaveAttribute(
    "href",
    /Kulturhuset\+Komedianten/,
  );
});

test("a listing that protects those who come has neither street nor map", async ({ page }) => {
  await openListing(page, "hälsoundersökning hylte");
  const place = page.getByRole("region", { name: "Plats" });
  await expect(place).toContainText("visas inte här, för att skydda människor");
  await expect(place.getByRole("link")).toHaveCount(0);
});

test("a listing is data for machines as well, and the policy of the page lets it be", async ({ page }) => {
  const known = await openListing(page, "kulturguider");
  const block = page.locator("head script[type='application/ld+json']");
  await expect(block).toHaveCount(1);
  expect(JSON.parse((await block.textContent()) ?? "")).toMatchObject({
    "@context": "https://schema.org",
    name: known.name.sv,
  });
});

test("copying the link gives the listing's address and is said aloud", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const known = await openListing(page, "kulturguider");
  await page.getByRole("button", { name: "Dela" }).click();
  await page.getByRole("button", { name: "Kopiera länken" }).click();
  await expect(page.getByRole("status")).toHaveText("Länken är kopierad.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL ?? ""}/#/stod/${known.id}`);
});

test("a listing leads to its actor, and the actor back to its listings", async ({ page }) => {
  const known = await openListing(page, "kulturguider");
  await page.getByText("Ges av").getByRole("link").click();
  await expect(page.getByRole("region", { name: "Stöd som aktören ger" })).toBeVisible();
  await page.getByRole("link", { name: known.name.sv, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: known.name.sv })).toBeFocused();
});

test("the old address of a merged listing leads on to the one that is left", async ({ page }) => {
  const known = await listing("kulturguider");
  await merge(page, known.id);
  await page.goto(`/#/stod/${NOBODY}`);
  await expect(page.getByRole("heading", { level: 1, name: known.name.sv })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#/stod/${known.id}$`));
  await expect(page.getByText("Adressen du följde var äldre").first()).toBeVisible();
});

test("a removed listing says so, with the day and the search as the way on", async ({ page, field }) => {
  await remove(page);
  await page.goto(`/#/stod/${NOBODY}`);
  await expect(page.getByText("Det togs bort 3 november 2026")).toBeVisible();
  await field.fill("hälsa");
  await field.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: /träff/ })).toBeVisible();
});

test("actors are found by name, and the address brings the same list back", async ({ page }) => {
  await page.goto("/#/aktorer");
  await expect(page.getByRole("link", { name: "Region Halland", exact: true })).toBeVisible();
  await page.getByRole("searchbox", { name: "Namn" }).fill("hylte");
  await expect(page.getByRole("link", { name: "Hylte kommun" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Region Halland", exact: true })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("searchbox", { name: "Namn" })).toHaveValue("hylte");
  await expect(page.getByRole("link", { name: "Region Halland", exact: true })).toHaveCount(0);
});

test("an actor shows its units, and a unit whose it is", async ({ page }) => {
  await page.goto("/#/aktorer?kind=region");
  await page.getByRole("link", { name: "Region Halland", exact: true }).click();
  const unit = page.getByRole("region", { name: "Enheter" }).getByRole("link").first();
  const name = await unit.innerText();
  await unit.click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
  await expect(page.getByText("Enhet under")).toContainText("Region Halland");
});

test("every number of a municipality is what the search gives", async ({ page }) => {
  await page.goto("/#/kommun/1315");
  await expect(page.getByRole("heading", { level: 1, name: "Stöd i Hylte" })).toBeVisible();
  for (const part of ["Efter slag av stöd", "Efter stödnivå"]) {
    const item = page.getByRole("region", { name: part }).getByRole("listitem").first();
    const number = /(\d+)\D*$/.exec(await item.innerText())?.[1] ?? "no number";
    await item.getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1, name: new RegExp(`^${number} träff`) })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1, name: "Stöd i Hylte" })).toBeVisible();
  }
});

test("a target group says what the word means and is not named in the title", async ({ page }) => {
  await page.goto("/#/malgrupp/tillstandslos");
  await expect(page.getByRole("heading", { level: 1, name: "Tillståndslösa" })).toBeVisible();
  await expect(page.getByText("Person som vistas i Sverige utan tillstånd")).toBeVisible();
  await expect(page.getByRole("region", { name: "Stöd som är öppet för gruppen" })).toBeVisible();
  await expect(page).toHaveTitle("Om målgruppen – Samlat");
});

test("rights that are not registered are never said not to exist", async ({ page }) => {
  await page.goto("/#/rattigheter");
  await expect(page.getByRole("heading", { level: 1, name: "Rättigheter" })).toBeVisible();
  await expect(page.getByText("Det betyder inte att rättigheter saknas").first()).toBeVisible();
});

test("knowledge support is narrowed by kind, in the address after #", async ({ page }) => {
  await page.goto("/#/kunskapsstod");
  await page.getByRole("combobox", { name: "Slag av kunskapsstöd" }).selectOption({ label: "Rapport" });
  await expect(page).toHaveURL(/#\/kunskapsstod\?kind=rapport$/);
  await expect(page.getByRole("link", { name: "Välkomsten" })).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("link", { name: "Hälsa i Sverige, slutrapport" })).toBeVisible();
});

test("on paper a listing keeps what matters and its number, without buttons and neighbours", async ({ page }) => {
  await openListing(page, "kulturguider");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("region", { name: "Kort om stödet" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Skriv ut" })).toBeHidden();
  await expect(page.getByRole("region", { name: /^Mer från/ })).toBeHidden();
  await expect(page.getByText(/^Stängt|^Öppet/)).toBeHidden();
});
