import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { configFrom, createWebServer } from "../scripts/web-server.mjs";
import { freePort } from "../scripts/ports.mjs";
import { apiUrl, expect, expectResults, test } from "./test";

test("an API that is away is said to be, with the search kept and a way to try again", async ({
  page,
  field,
  origins,
}) => {
  const dead = `http://127.0.0.1:${String(await freePort())}`;
  const server = createWebServer(resolve(import.meta.dirname, "../dist"), configFrom({ SAMLAT_API_URL: dead }));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const web = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  origins.add(web).add(dead);

  await page.goto(`${web}/#/?q=oro`);
  await expect(page.getByRole("alert")).toContainText("Tjänsten svarar inte");
  await expect(field).toHaveValue("oro");
  await page.getByRole("button", { name: "Försök igen" }).click();
  await expect(page.getByRole("alert")).toContainText("Din sökning finns kvar");
  server.close();
  server.closeAllConnections();
});

test("trying again works when the API is back", async ({ page }) => {
  await page.route(`${apiUrl()}/**`, (route) => route.abort());
  await page.goto("/#/?kind=halsa");
  await expect(page.getByRole("alert")).toBeVisible();
  await page.unroute(`${apiUrl()}/**`);
  await page.getByRole("button", { name: "Försök igen" }).click();
  await expectResults(page);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a slow answer shows grey shapes and says that it is searching", async ({ page }) => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolveHeld) => (letGo = resolveHeld));
  await page.route(`${apiUrl()}/**/searches`, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/#/?kind=halsa");
  await expect(page.getByRole("status")).toHaveText("Söker");
  letGo();
  await expectResults(page);
  await expect(page.getByRole("status")).toHaveText(/^\d+ träff/);
});

test("while the code of the next page is on its way, what is read stays as it is", async ({ page }) => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolveHeld) => (letGo = resolveHeld));
  await page.route(/\/assets\/actors-page-[\w-]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/#/?kind=halsa");
  await expectResults(page);
  const asked = page.waitForRequest(/\/assets\/actors-page-/);
  await page.getByRole("navigation", { name: "Genvägar" }).getByRole("link", { name: "Aktörer" }).click();
  await asked;
  await expect(page).toHaveURL("/#/aktorer");
  await expectResults(page);
  await expect(page.getByRole("article").first()).toBeVisible();
  letGo();
  await expect(page.getByRole("heading", { level: 1, name: "Aktörer" })).toBeFocused();
});

for (const address of ["/#/stod/%", "/#/kommun/%E5", "/#/aktor/%E0%A4%A?q=%"]) {
  test(`a mistyped address that no letters can be read from, ${address}, is answered as one of nothing`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
    await page.getByRole("button", { name: "Akut nu" }).click();
    await expect(page.getByRole("link", { name: "112" })).toBeVisible();
  });
}

test("back to a page that has another length stands where it stood: in another language", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/#/?q=barn&includeOutdated=true");
  await expectResults(page);
  const link = page.getByRole("article").nth(12).getByRole("link");
  await link.scrollIntoViewIfNeeded();
  await link.focus();
  const before = (await link.boundingBox())?.y ?? Number.NaN;
  await link.press("Enter");
  await expect(page.getByRole("region", { name: "Källor" })).toBeVisible();
  await page.getByRole("button", { name: "العربية" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await page.goBack();
  await expect(link).toBeFocused();
  const top = async () => (await link.boundingBox())?.y ?? Number.NaN;
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
});
