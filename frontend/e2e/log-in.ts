import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, type Page } from "@playwright/test";

/** The password of every demo account, as the file says that makes them. */
const { password } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../../deploy/keycloak/demo.json"), "utf8"),
) as { password: string };

/** The realm that the tests log in to; set by the stack. */
export function realmUrl(): string {
  const url = process.env["SAMLAT_E2E_OIDC_URL"];
  if (!url) throw new Error("SAMLAT_E2E_OIDC_URL is not set");
  return url;
}

/** Waits until the log-in service answers: it is the last part of the stack to be up. */
export async function logInIsUp(): Promise<void> {
  const answers = () =>
    fetch(realmUrl()).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(answers, { timeout: 180_000, intervals: [500] }).toBe(true);
}

/** Logs in by "Min sida", as one of the demo accounts. */
export async function logIn(page: Page, account: string): Promise<void> {
  await page.goto("/#/min-sida");
  await page.getByRole("button", { name: "Logga in" }).click();
  await page.getByLabel("Användarnamn eller e-post").fill(account);
  await page.getByRole("textbox", { name: "Lösenord" }).fill(password);
  await page.getByRole("button", { name: "Logga in" }).click();
  // The first log-in after its start takes the log-in service long.
  await expect(page.getByText(/^Du är inloggad som/)).toBeVisible({ timeout: 90_000 });
}
