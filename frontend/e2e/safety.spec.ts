import { NEUTRAL_ADDRESS } from "../src/features/safety/leaving";
import { expect, expectResults, test } from "./test";

const SENSITIVE = "papperslös";

test("what is searched for stands in no address that a server sees, and in no title", async ({
  page,
  field,
  asked,
}) => {
  await page.goto("/");
  await field.fill(SENSITIVE);
  await field.press("Enter");
  await expectResults(page);
  await page.getByRole("article").first().getByRole("link").click();
  await expect(page.getByRole("region", { name: "Kontakt" })).toBeVisible();
  expect(asked.some(({ url }) => url.endsWith("/services/searches"))).toBe(true);
  const traces = [SENSITIVE, encodeURIComponent(SENSITIVE)];
  expect(asked.filter(({ url }) => traces.some((trace) => url.includes(trace)))).toEqual([]);
  expect(await page.title()).not.toContain(SENSITIVE);
});

test("nothing is stored in the browser by searching", async ({ page, context }) => {
  await page.goto(`/#/?q=${SENSITIVE}`);
  await expectResults(page);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test("Akut nu shows whom to call", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Akut nu" }).click();
  const box = page.getByRole("region", { name: "Om det är bråttom" });
  await expect(box.getByRole("link", { name: "112" })).toHaveAttribute("href", "tel:112");
  await expect(box.getByRole("link", { name: "1177", exact: true }).first()).toHaveAttribute("href", "tel:1177");
});

test.describe("leaving", () => {
  test.beforeEach(async ({ page, origins }) => {
    origins.add(new URL(NEUTRAL_ADDRESS).origin);
    await page.route(`${NEUTRAL_ADDRESS}**`, (route) =>
      route.fulfill({ contentType: "text/html", body: "<h1>Väder</h1>" }),
    );
  });

  test("by the button leaves no search behind the back button", async ({ page, field }) => {
    await page.goto("/");
    await field.fill(SENSITIVE);
    await field.press("Enter");
    await expectResults(page);
    await page.getByRole("button", { name: "Lämna sidan snabbt" }).click();
    await expect(page).toHaveURL(NEUTRAL_ADDRESS);
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1, name: "Hitta stöd som finns" })).toBeVisible();
    await expect(page).toHaveURL(/\/#\/$/);
  });

  test("by Escape twice works from inside the search field", async ({ page, field }) => {
    await page.goto(`/#/?q=${SENSITIVE}`);
    await expectResults(page);
    await field.focus();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(NEUTRAL_ADDRESS);
  });
});

test("Rensa leaves nothing to go back or forward to", async ({ page, field }) => {
  await page.goto("/");
  await field.fill(SENSITIVE);
  await field.press("Enter");
  await expectResults(page);
  await page.getByRole("article").first().getByRole("link").click();
  await expect(page.getByRole("region", { name: "Kontakt" })).toBeVisible();
  await page.getByRole("button", { name: "Rensa" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hitta stöd som finns" })).toBeVisible();
  await expect(page.getByRole("status")).toHaveText("Sökningen och din lista är rensade.");
  await page.goBack();
  await expect(page).toHaveURL(/\/#\/$/);
  await page.goForward();
  await expect(page).toHaveURL(/\/#\/$/);
  await expect(field).toHaveValue("");
});
