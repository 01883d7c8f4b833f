import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { configFrom, createWebServer } from "../scripts/web-server.mjs";
import { freePort } from "../scripts/ports.mjs";
import { expectGood } from "./look";
import { apiUrl, expect, test } from "./test";

// What the others keep out, so that they see the server itself, is what is tried here.
test.use({ serviceWorkers: "allow" });

/** Saving 100 listings takes a while on a slow machine, and so does looking at a state in every way. */
test.setTimeout(240_000);

/** The names of all stores of this browser for the page. */
function storesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

/** Every address that is kept in any store. */
function keptBy(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const stores = await caches.keys();
    const requests = await Promise.all(stores.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ method, url }) => `${method} ${url}`);
  });
}

/** Waits until a first visit has left everything behind that is needed without network. */
async function afterFirstVisit(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  const isSaved = async () => (await keptBy(page)).some((kept) => kept.endsWith("/saved/listings.json"));
  await expect.poll(isSaved, { timeout: 90_000 }).toBe(true);
}

test("after one visit the page opens without network: every listing, looked through by words, and opened", async ({
  page,
  context,
}) => {
  await afterFirstVisit(page);
  await context.setOffline(true);
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Sparade uppgifter" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Utan nät" })).toContainText("Utan nät. Det du ser sparades");
  await expectGood(page, "saved");
  await page.getByRole("button", { name: "Svenska" }).click();

  await page.getByRole("searchbox", { name: "Leta i det som är sparat" }).fill("hälsoundersökning tvååker");
  await expect(page.getByRole("article")).toHaveCount(1);
  await page.getByRole("link", { name: "Hälsoundersökning, Tvååker" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hälsoundersökning, Tvååker" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Hälsoundersökning, Tvååker" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Utan nät" })).toBeVisible();

  await page.goto("/#/personuppgifter");
  await expect(page.getByRole("heading", { level: 1, name: "Personuppgifter" })).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByRole("region", { name: "Utan nät" })).toBeHidden();
});

test("nothing that was searched for or looked at is kept: the copy is the same for everybody", async ({ page }) => {
  const sensitive = "papperslös";
  await afterFirstVisit(page, `/#/?q=${sensitive}`);
  await page.getByRole("article").first().getByRole("link").click();
  await expect(page.getByRole("region", { name: /Kontakt/ })).toBeVisible();
  const addresses = await keptBy(page);
  expect(addresses.filter((address) => !address.startsWith("GET "))).toEqual([]);
  expect(addresses.filter((address) => address.includes("?") || address.startsWith(`GET ${apiUrl()}`))).toEqual([]);
  expect(addresses.filter((address) => address.endsWith("/saved/listings.json"))).toHaveLength(1);
  expect(decodeURIComponent(addresses.join("\n"))).not.toContain(sensitive);
});

test("Rensa leaves neither copy nor worker", async ({ page }) => {
  await afterFirstVisit(page);
  await page.getByRole("button", { name: "Rensa" }).click();
  await expect.poll(() => storesOf(page)).toEqual([]);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test("a copy of more than 14 days is thrown away rather than shown", async ({ page, context }) => {
  await afterFirstVisit(page);
  await page.evaluate(async () => {
    const store = await caches.open("samlat-saved");
    const [key] = await store.keys();
    if (!key) throw new Error("Nothing is saved");
    const saved = (await (await store.match(key))?.json()) as { savedAt: string };
    const savedAt = new Date(Date.now() - 15 * 24 * 60 * 60 * 1000).toISOString();
    await store.put(key, new Response(JSON.stringify({ ...saved, savedAt })));
  });
  await context.setOffline(true);
  await page.goto("/#/?q=oro");
  await expect(page.getByRole("alert")).toContainText("Tjänsten svarar inte");
  expect((await keptBy(page)).filter((kept) => kept.endsWith("/saved/listings.json"))).toEqual([]);
});

/** The built page under an address of its own, from a copy that the test may change. */
async function serveCopy(folder: string, port: number): Promise<Server> {
  const server = createWebServer(folder, configFrom({ SAMLAT_API_URL: apiUrl() }));
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}

async function stop(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
}

test("a new version announces itself, and is there after reloading", async ({ page, origins }) => {
  const folder = mkdtempSync(join(tmpdir(), "samlat-copy-"));
  cpSync(resolve(import.meta.dirname, "../dist"), folder, { recursive: true });
  const port = await freePort();
  const address = `http://127.0.0.1:${String(port)}`;
  origins.add(address);
  let server = await serveCopy(folder, port);
  await afterFirstVisit(page, `${address}/`);

  // As after a release: another set of files, of which the one that the open page was started from is none.
  await stop(server);
  const worker = join(folder, "sw.js");
  const released = readFileSync(worker, "utf8")
    .replace(/"version":"\w+"/, '"version":"newer"')
    .replace(/"\/assets\/first-[\w-]+\.js",/, "");
  for (const name of ["sw.js", "sw.js.gz", "sw.js.br"]) rmSync(join(folder, name));
  writeFileSync(worker, released);
  server = await serveCopy(folder, port);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect(page.getByRole("region", { name: "Ny version" })).toBeVisible();
  await expectGood(page, "new version");
  await page.getByRole("button", { name: "Svenska" }).click();
  await page.getByRole("button", { name: "Ladda om" }).click();
  await expect
    .poll(async () => (await storesOf(page)).filter((name) => name.startsWith("samlat-shell-")))
    .toEqual(["samlat-shell-newer"]);
  await expect(page.getByRole("heading", { level: 1, name: "Hitta stöd som finns" })).toBeVisible();
  await stop(server);
  rmSync(folder, { recursive: true });
});
