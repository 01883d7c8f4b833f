import type { Browser, Page } from "@playwright/test";
import { logIn, logInIsUp, realmUrl } from "./log-in";
import { expectGood } from "./look";
import { expect, test } from "./test";

test.setTimeout(240_000);

const PASSWORD = "ett-langt-losenord-2026";

/** What the mailbox of the stack has got for an address, the newest first. */
async function mailsTo(address: string): Promise<readonly { readonly subject: string; readonly text: string }[]> {
  const mailbox = process.env["SAMLAT_E2E_MAIL_URL"];
  if (!mailbox) throw new Error("SAMLAT_E2E_MAIL_URL is not set");
  const answer = await fetch(`${mailbox}/mails.json?to=${encodeURIComponent(address)}`);
  return (await answer.json()) as { subject: string; text: string }[];
}

/** A page of somebody else, at a computer of their own. */
async function someoneElse(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseURL ?? "", locale: "sv-SE", serviceWorkers: "block" });
  return context.newPage();
}

async function enter(page: Page, address: string): Promise<void> {
  await page.goto("/#/min-sida");
  await page.getByRole("button", { name: "Logga in" }).click();
  await page.getByLabel("Användarnamn eller e-post").fill(address);
  await page.getByRole("textbox", { name: "Lösenord" }).fill(PASSWORD);
  await page.getByRole("button", { name: "Logga in" }).click();
}

test.beforeEach(async ({ origins }) => {
  origins.add(new URL(realmUrl()).origin);
  await logInIsUp();
});

test("an administrator invites an editor, who chooses a password by mail and logs in, and is kept out once the account is closed", async ({
  page,
  browser,
  baseURL,
}) => {
  const address = `kim.ny.${String(Date.now())}@kommun.example`;
  await logIn(page, "administrator");
  await page.getByRole("link", { name: "Sköt konton och bjud in kollegor" }).click();
  await expect(page.getByRole("link", { name: "Demo Administratör" })).toBeVisible();
  await expectGood(page, "accounts");
  await page.getByRole("button", { name: "Svenska" }).click();

  await page.getByRole("link", { name: "Bjud in en kollega" }).click();
  await page.getByLabel("Förnamn").fill("Kim");
  await page.getByLabel("Efternamn").fill("Ny<");
  await page.getByLabel("E-post på arbetet").fill(address);
  await page.getByLabel("Aktör 1", { exact: true }).selectOption({ label: "Hylte kommun" });
  await page.getByRole("button", { name: "Skicka inbjudan" }).click();
  await expect(page.getByRole("heading", { name: "Det här behöver rättas" })).toBeFocused();
  await expectGood(page, "invite");
  await page.getByRole("button", { name: "Svenska" }).click();
  await page.getByLabel("Efternamn").fill("Ny");
  await page.getByRole("button", { name: "Skicka inbjudan" }).click();
  await expect(page.getByRole("heading", { name: "Inbjudan är skickad" })).toBeFocused();

  await expect
    .poll(async () => (await mailsTo(address)).map(({ subject }) => subject))
    .toEqual(["Inbjudan till Samlat"]);
  const link = /http\S+/.exec((await mailsTo(address))[0]?.text ?? "")?.[0] ?? "";
  const editor = await someoneElse(browser, baseURL);
  await editor.goto(link);
  await editor.getByRole("link", { name: /fortsätta/ }).click();
  await editor.getByLabel("Nytt lösenord", { exact: true }).fill(PASSWORD);
  await editor.getByLabel(/Bekräfta lösenord/).fill(PASSWORD);
  await editor.getByRole("button", { name: "Skicka" }).click();
  await expect(editor.getByRole("heading", { name: "Kontot har uppdaterats" })).toBeVisible();

  await enter(editor, address);
  await expect(editor.getByText("Redaktör för Hylte kommun")).toBeVisible();
  await editor.getByRole("link", { name: "Kom igång med Hylte kommun" }).click();
  await expect(editor.getByRole("heading", { name: "Det här behöver gås igenom" })).toBeVisible();
  await expectGood(editor, "begin");

  await page.goto("/#/konton");
  await page.reload();
  const today = new Intl.DateTimeFormat("sv", { dateStyle: "long", timeZone: "Europe/Stockholm" }).format(new Date());
  const row = page.getByRole("listitem").filter({ hasText: address });
  await expect(row).toContainText(`Senast inloggad ${today}`);
  await row.getByRole("link", { name: "Kim Ny" }).click();
  await page.getByRole("button", { name: "Stäng kontot" }).click();
  await expectGood(page, "account");
  await page.getByRole("button", { name: "Svenska" }).click();
  await page.getByRole("button", { name: "Ja, stäng kontot" }).click();
  await expect(page.getByText("Kontot är stängt.", { exact: true }).first()).toBeVisible();

  const again = await someoneElse(browser, baseURL);
  await enter(again, address);
  await expect(again.getByText(/inaktiverat|spärrat|ogiltigt/i)).toBeVisible();

  await page.getByRole("button", { name: "Ångra" }).click();
  await expect(page.getByText("Kontot är öppet igen.", { exact: true }).first()).toBeVisible();
});

test("a representative keeps accounts of the own actor alone, and can give no role", async ({ page }) => {
  await logIn(page, "representative");
  await page.getByRole("link", { name: "Sköt konton och bjud in kollegor" }).click();
  await expect(page.getByRole("link", { name: "Demo Representant" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Demo Redaktör" })).toHaveCount(0);
  await page.getByRole("link", { name: "Bjud in en kollega" }).click();
  await expect(page.getByLabel("Aktör 1", { exact: true })).toBeVisible();
  await expect(page.getByRole("group", { name: "Roller i hela Samlat" })).toHaveCount(0);
});

test("a coordinator sees which actors have nobody, and keeps no accounts", async ({ page }) => {
  await logIn(page, "coordinator");
  await page.getByRole("link", { name: "Se aktörer utan redaktör" }).click();
  await expect(page.getByRole("row").nth(1)).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Hylte kommun", exact: true })).toHaveCount(0);
  await expectGood(page, "unattended-actors");
  await page.getByRole("button", { name: "Svenska" }).click();
  await page.goto("/#/konton");
  await expect(page.getByText(/Ditt konto får inte sköta konton här/)).toBeVisible();
});

test("a forgotten password is chosen anew by mail", async ({ page }) => {
  await page.goto("/#/min-sida");
  await page.getByRole("button", { name: "Logga in" }).click();
  await page.getByRole("link", { name: /Glömt lösenord/ }).click();
  await page.getByLabel("Användarnamn eller e-post").fill("statistics@samlat.example");
  await page.getByRole("button", { name: "Skicka" }).click();
  await expect.poll(async () => (await mailsTo("statistics@samlat.example")).length).toBe(1);
});
