import { logIn, logInIsUp, realmUrl } from "./log-in";
import { expectGood } from "./look";
import { expect, test } from "./test";

test.setTimeout(240_000);

test.beforeEach(async ({ origins }) => {
  origins.add(new URL(realmUrl()).origin);
  await logInIsUp();
});

test("an editor logs in, confirms a listing in one press, and the public page shows it with today's date", async ({
  page,
}) => {
  await logIn(page, "editor");
  await expect(page.getByText("Redaktör för Hylte kommun")).toBeVisible();
  const listing = page
    .getByRole("article")
    .filter({ has: page.getByRole("button", { name: "Allt stämmer" }) })
    .first();
  const link = listing.getByRole("heading", { level: 3 }).getByRole("link");
  const name = await link.innerText();
  await expect(listing).toContainText(/(?:aldrig|inte) bekräftad av aktören/);
  await expectGood(page, "own");
  await page.getByRole("button", { name: "Svenska" }).click();

  await listing.getByRole("button", { name: "Allt stämmer" }).click();
  const confirmed = page.getByRole("article", { name });
  const today = new Intl.DateTimeFormat("sv", { dateStyle: "long", timeZone: "Europe/Stockholm" }).format(new Date());
  await expect(confirmed).toContainText(today);
  await confirmed.getByText("Historik").click();
  await expect(confirmed.getByText(`${today}: Bekräftad av dig`)).toBeVisible();

  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(`Bekräftad av aktören ${today}`);
});

test("a page that is loaded anew is still logged in, and logging out ends it here and at the log-in service", async ({
  page,
}) => {
  await logIn(page, "representative");
  await expect(page.getByText("Representant för Region Halland")).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).not.toMatch(/eyJ/);

  await page.reload();
  await expect(page.getByText("Representant för Region Halland")).toBeVisible();
  await expect(page).toHaveURL("/#/min-sida");

  await page.getByRole("button", { name: "Logga ut" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hitta stöd som finns" })).toBeVisible();
  await page.goto("/#/min-sida");
  await page.getByRole("button", { name: "Logga in" }).click();
  await expect(page.getByLabel("Användarnamn eller e-post")).toBeVisible();
});

test("a coordinator belongs to no actor, and is told so", async ({ page }) => {
  await logIn(page, "coordinator");
  await expect(page.getByText("Ditt konto hör inte till någon verksamhet än")).toBeVisible();
});
