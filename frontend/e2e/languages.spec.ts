import type { Page } from "@playwright/test";
import { expect, test } from "./test";

/** The files with the texts of one language each, for those that do not come with the first load. */
const TEXTS = /\/assets\/(en|ar)-[\w-]+\.js$/;

/** Which languages' texts a page has asked for so far. */
function languagesOf(asked: readonly { readonly url: string }[]): string[] {
  return [...new Set(asked.flatMap(({ url }) => TEXTS.exec(url)?.[1] ?? []))];
}

/** The switch to a language, by its own name. */
function switchTo(page: Page, name: string) {
  return page.getByRole("banner").getByRole("button", { name });
}

test("whoever reads Swedish fetches the texts of no other language", async ({ page, asked }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 2, name: "Mer i Samlat" })).toBeVisible();
  expect(languagesOf(asked)).toEqual([]);
});

for (const [locale, title] of [
  ["en", "More in Samlat"],
  ["ar", "المزيد في Samlat"],
] as const) {
  test.describe("whoever reads another language", () => {
    test.use({ locale });

    test(`sees it at once, ${locale}, and fetches its texts alone`, async ({ page, asked }) => {
      await page.goto("/");
      await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      expect(languagesOf(asked)).toEqual([locale]);
    });

    test(`reads Swedish, said to be so, when the texts do not come (${locale})`, async ({ page }) => {
      await page.route(TEXTS, (route) => route.abort());
      await page.goto("/");
      await expect(page.getByRole("heading", { level: 2, name: "Mer i Samlat" })).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", "sv");
      await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
    });
  });
}

test("a language that does not come leaves the page as it is and says so; pressed again, it comes", async ({
  page,
}) => {
  await page.goto("/");
  await page.route(TEXTS, (route) => route.abort());
  await switchTo(page, "English").click();
  await expect(page.getByRole("alert")).toHaveText(/^Språket gick inte att hämta/);
  await expect(page.locator("html")).toHaveAttribute("lang", "sv");

  await page.unroute(TEXTS);
  await switchTo(page, "English").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByText("Språket gick inte att hämta")).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("heading", { level: 2, name: "More in Samlat" })).toBeVisible();
});

test("a hand-out whose language does not come is not printed in another; asked again, it comes", async ({ page }) => {
  await page.goto("/#/?kind=halsa");
  await page
    .getByRole("article")
    .first()
    .getByRole("button", { name: /^Min lista / })
    .click();
  await page.route(TEXTS, (route) => route.abort());
  await page.goto("/#/min-lista?view=utskrift&lang=ar");
  await expect(page.getByRole("alert")).toContainText("Språket gick inte att hämta");
  await expect(page.getByRole("button", { name: "Skriv ut" })).toBeDisabled();

  await page.unroute(TEXTS);
  await page.getByRole("button", { name: "Försök igen" }).click();
  await expect(page.getByRole("region", { name: /\p{Script=Arabic}/u })).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("button", { name: "Skriv ut" })).toBeEnabled();
});

test("a language that was given up for another says nothing when it fails", async ({ page }) => {
  await page.goto("/");
  const held: (() => void)[] = [];
  await page.route(/\/assets\/ar-[\w-]+\.js$/, async (route) => {
    await new Promise<void>((letGo) => held.push(letGo));
    await route.abort();
  });
  const asked = page.waitForRequest(/\/assets\/ar-/);
  await switchTo(page, "العربية").click();
  await asked;
  await switchTo(page, "English").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const failed = page.waitForEvent("requestfailed");
  held.forEach((letGo) => {
    letGo();
  });
  await failed;
  await expect(page.getByRole("heading", { level: 2, name: "More in Samlat" })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test.describe("a language whose texts take long", () => {
  test.use({ locale: "ar" });

  test("is Swedish until they come, with the numbers to call, and then itself", async ({ page }) => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolveHeld) => (letGo = resolveHeld));
    await page.route(TEXTS, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 2, name: "Mer i Samlat" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "sv");
    letGo();
    await expect(page.getByRole("heading", { level: 2, name: "المزيد في Samlat" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  });
});
