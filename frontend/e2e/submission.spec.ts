import type { Page } from "@playwright/test";
import type { ActorDetail, ServiceList } from "../src/shared/api/wire";
import { logIn, logInIsUp, realmUrl } from "./log-in";
import { expectGood, expectNoViolations } from "./look";
import { apiUrl, expect, test } from "./test";

test.setTimeout(300_000);

test.beforeEach(async ({ origins }) => {
  origins.add(new URL(realmUrl()).origin);
  await logInIsUp();
});

/** A listing that the demo editor keeps true. */
async function listingOfHylte(page: Page): Promise<{ readonly id: string; readonly name: string }> {
  const actors = await page.request.get(`${apiUrl()}/samlat/v1/actors?limit=100`);
  const hylte = ((await actors.json()) as { actors: ActorDetail[] }).actors.find(
    ({ name }) => name.sv === "Hylte kommun",
  );
  const all =
    "audience=residents-targeted&audience=residents-general&audience=staff-and-actors&includeOutdated=true&limit=1";
  const found = await page.request.get(`${apiUrl()}/samlat/v1/services?actor=${hylte?.id ?? ""}&${all}`);
  const [service] = ((await found.json()) as ServiceList).services;
  if (!service) throw new Error("Hylte has no listing");
  return { id: service.id, name: service.name.sv };
}

async function logOut(page: Page): Promise<void> {
  await page.goto("/#/min-sida");
  await page.getByRole("button", { name: "Logga ut" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hitta stöd som finns" })).toBeVisible();
}

test("a visitor reports a wrong time, the editor answers on Min sida, and the coordinator sees it answered", async ({
  page,
}) => {
  const { id, name } = await listingOfHylte(page);
  await page.goto(`/#/stod/${id}`);
  // By keyboard alone, from the line that opens the form to the thanks.
  await page.getByText("Stämmer något inte? Säg till").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radiogroup", { name: "Vad stämmer inte?" })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByRole("radio", { name: "Tiden" })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Maila anna@example.org om tiden");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const text = page.getByRole("textbox", { name: /^Vad är rätt i stället/ });
  await expect(page.getByText("Texten innehåller en e-postadress.")).toBeVisible();
  await expect(text).toBeFocused();
  await expectNoViolations(page);
  await text.fill("De öppnar klockan tio på lördagar.");
  await page.getByRole("button", { name: "Skicka" }).click();
  await expect(page.getByRole("heading", { name: "Tack" })).toBeFocused();

  await logIn(page, "editor");
  const reports = page.getByRole("region", { name: "Synpunkter från besökare (1)" });
  const report = reports.getByRole("article", { name: "Synpunkt: Tiden" });
  await expect(report).toContainText("De öppnar klockan tio på lördagar.");
  await expect(report.getByRole("link", { name })).toBeVisible();
  await report.getByText("Svara", { exact: true }).click();
  await expectGood(page, "own reports");
  await page.getByRole("button", { name: "Svenska" }).click();
  await report.getByRole("radio", { name: "Rättat" }).check();
  await report.getByLabel(/^Svar eller anteckning/).fill("Tack, tiden är rättad.");
  await report.getByRole("button", { name: "Spara svaret" }).click();
  await expect(page.getByText("Besvarat: Rättat")).toBeFocused();
  await expect(page.getByText("Inga synpunkter väntar på svar.")).toBeVisible();
  await logOut(page);

  await logIn(page, "coordinator");
  await page.getByRole("link", { name: "Det som har kommit in" }).click();
  await page.getByLabel("Visa").selectOption("Det som är klart");
  const answered = page.getByRole("article", { name: "Synpunkt: Tiden" });
  await expect(answered).toContainText("Rättat. Besvarat");
  await expect(answered).toContainText("av redaktör för Hylte kommun");
  await answered.getByText("Historik").click();
  await expect(answered.getByText(/Inskickat av besökare/)).toBeVisible();
  await logOut(page);
});

test("a visitor gives a tip and an organisation registers; the coordinator takes them in hand and is done", async ({
  page,
}) => {
  await page.goto("/#/tipsa");
  await page.getByLabel(/^Vilket stöd saknas/).fill("Språkkafé på biblioteket, torsdagar");
  await page.getByLabel("Kommun").selectOption("Laholm");
  await page.getByLabel(/^Webbadress/).fill("www.laholm.example/kafe");
  await page.getByRole("button", { name: "Skicka" }).click();
  await expect(page.getByRole("heading", { name: "Tack" })).toBeFocused();
  await expectNoViolations(page);
  await page.goto("/#/anmal-verksamhet");
  await page.getByLabel("Verksamhetens namn").fill("Föreningen Öppen dörr");
  await page.getByLabel("Vad erbjuder ni?").fill("Samtalsgrupp för kvinnor på arabiska");
  await page.getByLabel("E-post till verksamheten").fill("info@oppendorr.example");
  await page.getByRole("button", { name: "Skicka" }).click();
  await expect(page.getByRole("heading", { name: "Tack" })).toBeFocused();

  await logIn(page, "coordinator");
  await page.getByRole("link", { name: "Det som har kommit in" }).click();
  const tip = page.getByRole("article", { name: "Tips om stöd som saknas" });
  await expect(tip).toContainText("Laholm");
  await expect(page.getByRole("article", { name: "Anmälan av verksamhet" })).toContainText("info@oppendorr.example");
  await expectGood(page, "queue");
  await page.getByRole("button", { name: "Svenska" }).click();
  await tip.getByRole("button", { name: "Ta hand om" }).click();
  await expect(tip).toContainText("Någon tar hand om det.");
  await tip.getByText("Svara", { exact: true }).click();
  await tip.getByRole("radio", { name: "Fanns redan" }).check();
  await tip.getByRole("button", { name: "Spara svaret" }).click();
  await expect(page.getByText("Besvarat: Fanns redan")).toBeFocused();
  await expect(tip).toBeHidden();
  await page.getByRole("button", { name: "Ångra" }).click();
  await expect(tip).toBeVisible();
  await page.getByLabel("Slag").selectOption("Anmälan av verksamhet");
  await expect(tip).toBeHidden();
  await expect(page).toHaveURL("/#/inkommet?kind=registration");
});
