import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { logIn, logInIsUp, realmUrl } from "./log-in";
import { expectGood } from "./look";
import { apiUrl, expect, test } from "./test";

test.setTimeout(420_000);

interface Demo {
  readonly password: string;
  readonly clients: readonly { readonly clientId: string; readonly secret: string }[];
}

const demo = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../deploy/keycloak/demo.json"), "utf8")) as Demo;

/** Gives an actor of the register a function mailbox, as an import of its own content would. */
async function giveMailbox(request: APIRequestContext, name: string, email: string): Promise<void> {
  const client = demo.clients.find(({ clientId }) => clientId === "samlat-importer");
  const login = await request.post(`${realmUrl()}/protocol/openid-connect/token`, {
    form: {
      grant_type: "client_credentials",
      client_id: client?.clientId ?? "",
      client_secret: client?.secret ?? "",
    },
  });
  const { access_token: token } = (await login.json()) as { access_token: string };
  const record = readFileSync(resolve(import.meta.dirname, "../../backend/content/halland.ndjson"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { type: string; content: { name: { sv: string } } })
    .find(({ type, content }) => type === "actor" && content.name.sv === name);
  const answer = await request.post(`${apiUrl()}/samlat/v1/imports`, {
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/x-ndjson" },
    data: Buffer.from(JSON.stringify({ ...record, content: { ...record?.content, email } })),
  });
  expect(answer.status()).toBe(202);
}

test.beforeEach(async ({ origins }) => {
  origins.add(new URL(realmUrl()).origin);
  await logInIsUp();
});

test("a coordinator opens a round, an editor confirms, and the coordinator sees it fill", async ({
  page,
  browser,
  request,
}) => {
  await giveMailbox(request, "Hylte kommun", "integration@hylte.example");
  await logIn(page, "coordinator");
  await page.getByRole("link", { name: "Samordning" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Samordning" })).toBeVisible();
  await expect(page.getByRole("article").first()).toBeVisible();
  await expectGood(page, "overview");
  await page.getByRole("button", { name: "Svenska" }).click();

  await page.getByRole("link", { name: "Alla genomgångar" }).click();
  await page.getByLabel("Vad heter genomgången?").fill("Inför dialogmötet");
  await page.getByLabel(/^Meddelande/).fill("Tack för att ni går igenom era uppgifter.");
  await expectGood(page, "rounds");
  await page.getByRole("button", { name: "Svenska" }).click();
  await page.getByRole("button", { name: "Öppna genomgången" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Inför dialogmötet" })).toBeVisible();
  await expect(page.getByText(/^0 av \d+ insatser är genomgångna/)).toBeVisible();

  const another = await browser.newContext();
  const editor = await another.newPage();
  await logIn(editor, "editor");
  await editor.getByRole("button", { name: "Allt stämmer" }).first().click();
  await expect(editor.getByRole("status")).toHaveText("Bekräftat. Uppgiften visas med dagens datum.");
  await another.close();

  await expect(page.getByText(/^1 av \d+ insatser är genomgångna/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Visa breven innan de skickas" }).click();
  await page.locator("summary", { hasText: "integration@hylte.example" }).click();
  await expect(page.getByText("Tack för att ni går igenom era uppgifter.").last()).toBeVisible();
  await expectGood(page, "round");
  await page.getByRole("button", { name: "Svenska" }).click();

  const actor = page.getByRole("article", { name: "Hylte kommun" });
  await actor.getByText("Bekräfta åt aktören").first().click();
  await actor.getByLabel("De sa det på telefon").first().check();
  await actor.getByRole("button", { name: "Bekräfta", exact: true }).first().click();
  await expect(page.getByText(/^2 av \d+ insatser är genomgångna/)).toBeVisible();
});

test("a link that was not sent says what to do", async ({ page }) => {
  await page.goto("/#/bekrafta/AZNrHAAAcACAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAA");
  await expect(page.getByRole("alert")).toContainText("Länken går inte att använda");
  await expectGood(page, "unknown-link");
});
