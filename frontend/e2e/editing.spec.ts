import type { Page } from "@playwright/test";
import { logIn, logInIsUp, realmUrl } from "./log-in";
import { expectGood } from "./look";
import { expect, test } from "./test";

test.setTimeout(240_000);

test.beforeEach(async ({ origins }) => {
  origins.add(new URL(realmUrl()).origin);
  await logInIsUp();
});

/** Begins a listing of the editor's own actor. */
async function begin(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "Lägg till en insats" }).click();
  await page.getByLabel("Vad heter insatsen?").fill(name);
  await page.getByRole("button", { name: "Börja skriva" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** Goes to a step of the form. */
async function step(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Frågorna" }).getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
}

test("an editor writes a new listing, is led to what is missing, and publishes it", async ({ page, browser }) => {
  await logIn(page, "editor");
  const name = "Språkpromenad i skogen";
  await begin(page, name);
  await page.getByLabel("Vad ger den, i en mening?").fill("Vi går tillsammans och pratar svenska.");
  await page.getByRole("button", { name: "Spara och gå till För vem" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "För vem" })).toBeVisible();

  await step(page, "Granska och publicera");
  await expect(page.getByText("Det här saknas innan insatsen kan publiceras")).toBeVisible();
  await page.getByRole("listitem").filter({ hasText: "Ange vem insatsen är till för" }).getByRole("button").click();
  await expect(page.getByRole("group", { name: "Vilka grupper nämner ni?" })).toBeFocused();
  await page.getByRole("checkbox", { name: "Nyanlända", exact: true }).check();
  await page
    .getByRole("group", { name: /Hur är Nyanlända välkomna/ })
    .getByLabel("Öppet för dem")
    .check();
  await expectGood(page, "edit-for-whom");
  await page.getByRole("button", { name: "Svenska" }).click();

  await step(page, "Var och när");
  await page.getByRole("checkbox", { name: "Hylte" }).check();
  await page.getByRole("button", { name: "Lägg till en tid" }).click();
  await page.getByLabel("Från klockan").fill("17:00");
  await page.getByLabel("Till klockan").fill("18:30");
  await step(page, "Kontakt");
  await page.getByLabel("Webbsida").fill("https://example.org/promenad");
  await page.getByRole("button", { name: "Spara", exact: true }).click();
  await step(page, "Granska och publicera");
  await expect(page.getByText("Det här saknas innan insatsen kan publiceras")).toBeHidden();

  // Nobody else sees it yet.
  const visitor = await browser.newPage();
  await visitor.goto("/#/?q=spr%C3%A5kpromenad");
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText("Inga träffar");

  await page.getByRole("button", { name: "Publicera" }).click();
  await expect(page.getByRole("alert")).toContainText("Kryssa i rutorna först");
  await page.getByLabel("Vi får publicera texten under CC BY 4.0").check();
  await expectGood(page, "edit-review");
  await page.getByRole("button", { name: "Svenska" }).click();
  await page.getByRole("button", { name: "Publicera" }).click();
  await expect(page.getByRole("main")).toContainText("Bekräftad av aktören");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  await visitor.reload();
  await expect(visitor.getByRole("link", { name })).toBeVisible();
  await visitor.close();
});

test("what was written and not saved is back after the tab was closed, and is gone after logging out", async ({
  page,
  context,
}) => {
  await logIn(page, "editor");
  await begin(page, "Stickkafé på torget");
  await page.getByLabel("Vad ger den, i en mening?").fill("Vi stickar och pratar.");
  await expect(page.getByText("finns kvar i den här webbläsaren")).toBeVisible();
  const address = page.url();
  await page.close();

  const again = await context.newPage();
  await again.goto(address);
  await again.getByRole("button", { name: "Logga in" }).click();
  await expect(again.getByText(/Det du skrev .* men inte sparade är tillbaka/)).toBeVisible();
  await expect(again.getByLabel("Vad ger den, i en mening?")).toHaveValue("Vi stickar och pratar.");

  await again.getByRole("link", { name: "Tillbaka till Min sida" }).click();
  await again.getByRole("button", { name: "Logga ut" }).click();
  await expect(again.getByRole("heading", { level: 1, name: "Hitta stöd som finns" })).toBeVisible();
  const kept = await again.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open("samlat-unsaved");
        opening.onsuccess = () => {
          const count = opening.result.transaction("drafts").objectStore("drafts").count();
          count.onsuccess = () => {
            resolve(count.result);
          };
        };
      }),
  );
  expect(kept).toBe(0);
});

test("two who write the same listing at once see both versions, and choose", async ({ page, browser, baseURL }) => {
  await logIn(page, "editor");
  await begin(page, "Körsång för alla");
  const address = page.url();
  const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }), locale: "sv-SE" });
  const other = await context.newPage();
  await logIn(other, "two-actors");
  await other.goto(address);
  await other.getByLabel("Vad ger den, i en mening?").fill("Vi sjunger på onsdagar.");
  await other.getByRole("button", { name: "Spara", exact: true }).click();
  await expect(other.getByText(/Utkastet sparades av dig/)).toBeVisible();
  await context.close();

  await page.getByLabel("Vad ger den, i en mening?").fill("Vi sjunger på torsdagar.");
  await page.getByRole("button", { name: "Spara", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Någon annan har ändrat samma insats" })).toBeVisible();
  await expectGood(page, "edit-conflict");
  await page.getByRole("button", { name: "Svenska" }).click();
  await page.getByLabel("Det den andra skrev: Vi sjunger på onsdagar.").check();
  await page.getByRole("button", { name: "Gå vidare med det valda" }).click();
  await expect(page.getByLabel("Vad ger den, i en mening?")).toHaveValue("Vi sjunger på onsdagar.");
  await page.getByRole("button", { name: "Spara", exact: true }).click();
  await expect(page.getByText(/Utkastet sparades av dig/)).toBeVisible();
});

test("an editor takes a listing away with a reason, and brings it back", async ({ page }) => {
  await logIn(page, "editor");
  const listing = page
    .getByRole("article")
    .filter({ has: page.getByRole("button", { name: "Ta bort" }) })
    .last();
  const name = await listing.getByRole("heading", { level: 3 }).innerText();
  await listing.getByRole("button", { name: "Ta bort" }).click();
  await listing.getByLabel("Varför tas den bort?").fill("Paus över sommaren");
  await listing.getByRole("button", { name: "Ta bort" }).click();
  await expect(page.getByRole("article", { name })).toBeHidden();
  await page.getByText("Borttagna insatser").click();
  const archived = page.getByRole("article", { name });
  await expect(archived).toContainText("Borttagen: Paus över sommaren");
  await archived.getByRole("button", { name: "Ta tillbaka" }).click();
  await expect(page.getByRole("article", { name }).getByRole("button", { name: "Ta bort" })).toBeVisible();
});
