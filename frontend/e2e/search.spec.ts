import { expect, expectResults, test } from "./test";

test("from the start page to results that say how certain they are", async ({ page, field }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Hitta stöd som finns" })).toBeVisible();
  await field.fill("hälsoundersökning varberg");
  await page.getByRole("button", { name: "Sök stöd" }).click();
  await expectResults(page);
  const card = page.getByRole("article").filter({ hasText: "Hälsoundersökning, Tvååker" });
  await expect(card.getByText("Exempeluppgift – inte bekräftad av aktören")).toBeVisible();
  await expect(card.getByText(/Därför visas den/)).toBeVisible();
});

test("says what the words were taken to mean", async ({ page, field }) => {
  await page.goto("/");
  await field.fill("sömn hylte arabiska");
  await field.press("Enter");
  const meaning = page.getByRole("region", { name: "Så tolkade vi det du skrev" });
  await expect(meaning.getByRole("listitem").filter({ hasText: "Hylte" })).toBeVisible();
  await expect(meaning.getByRole("listitem").filter({ hasText: /arabiska/i })).toBeVisible();
});

test("a word with a typing error finds the same", async ({ page, field }) => {
  await page.goto("/");
  await field.fill("hälsoundersöknig tvååker");
  await field.press("Enter");
  await expect(page.getByRole("link", { name: "Hälsoundersökning, Tvååker" })).toBeVisible();
});

test("what does not state the language is counted, and shown when asked for", async ({ page }) => {
  await page.goto("/#/?municipality=1315&language=ar");
  await expect(page.getByText(/\d+ till anger inte språk\./)).toBeVisible();
  await page.getByRole("link", { name: "Visa dem också" }).click();
  await expectResults(page);
  await expect(page.getByText(/anger inte språk/).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Dölj dem" })).toBeVisible();
});

test("older, unconfirmed listings stand behind a counted choice", async ({ page }) => {
  await page.goto("/#/?municipality=1315");
  await expectResults(page);
  const before = await page.getByRole("article").count();
  await page.getByRole("link", { name: /^Visa äldre, obekräftade uppgifter \(\d+\)$/ }).click();
  await expect(page.getByRole("link", { name: "Dölj äldre uppgifter" })).toBeVisible();
  await expect.poll(() => page.getByRole("article").count()).toBeGreaterThan(before);
});

test("a chosen filter is shown by its name and can be let go", async ({ page }) => {
  await page.goto("/#/?municipality=1315&kind=halsa");
  await page.getByRole("link", { name: "Ta bort Hylte" }).click();
  await expect(page).toHaveURL(/#\/\?kind=halsa$/);
  await expectResults(page);
});

test("more results come when asked for, and reading goes on with the first new one", async ({ page }) => {
  await page.goto("/#/?audience=residents-targeted&audience=residents-general&includeOutdated=true");
  await expect(page.getByRole("article")).toHaveCount(20);
  await page.getByRole("button", { name: "Visa fler" }).click();
  await expect(page.getByRole("article").nth(20)).toBeVisible();
  await expect(page.getByRole("article").nth(20).getByRole("link")).toBeFocused();
});

test("the back button brings back the same place in the same results", async ({ page }) => {
  await page.goto("/#/?audience=residents-targeted&audience=residents-general&includeOutdated=true");
  await page.getByRole("button", { name: "Visa fler" }).click();
  const link = page.getByRole("article").nth(25).getByRole("link");
  await link.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => window.scrollY);
  const name = await link.innerText();
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("article").nth(25).getByRole("link")).toBeFocused();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(scrolled, -1);
});

test("back leads from results to the start page, and forward to the results again", async ({ page, field }) => {
  await page.goto("/");
  await field.fill("hälsa");
  await field.press("Enter");
  await expectResults(page);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Hitta stöd som finns" })).toBeVisible();
  await page.goForward();
  await expectResults(page);
  await expect(field).toHaveValue("hälsa");
});

test("a shared address opens the same results", async ({ page, field }) => {
  await page.goto(`/#/?q=${encodeURIComponent("hälsoundersökning tvååker")}`);
  await expect(field).toHaveValue("hälsoundersökning tvååker");
  await expect(page.getByRole("link", { name: "Hälsoundersökning, Tvååker" })).toBeVisible();
});

test("the page of a listing says what is stated and what is not", async ({ page }) => {
  await page.goto("/#/?kind=halsa");
  const link = page.getByRole("article").first().getByRole("link");
  const name = await link.innerText();
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
  await expect(page.getByRole("region", { name: "Kort om stödet" }).getByText("Inte uppgivet").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Källor" }).getByRole("link").first()).toHaveAttribute(
    "href",
    /^https:/,
  );
  await page.getByRole("link", { name: "Till sökresultatet" }).click();
  await expectResults(page);
});

test("an address of no listing says so", async ({ page }) => {
  await page.goto("/#/stod/00000000-0000-7000-8000-000000000000");
  await expect(page.getByRole("heading", { level: 1, name: "Stödet finns inte längre här" })).toBeVisible();
});

test("the language changes at once and is kept", async ({ page }) => {
  await page.goto("/#/?kind=halsa");
  await expectResults(page);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^\d+ results?$/ })).toBeVisible();
  await expect(page.getByRole("term").first()).toHaveText("For whom");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: /^\d+ results?$/ })).toBeVisible();
});
