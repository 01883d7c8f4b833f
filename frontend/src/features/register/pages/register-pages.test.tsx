import { screen, waitFor, within } from "@testing-library/preact";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { api } from "../../../testing/api";
import { aList, aService } from "../../../testing/content";
import { aCode, anActor, aResource, aRight } from "../../../testing/register-content";
import { visit } from "../../../testing/render";

const HYLTE = aCode("1315", "Hylte", { population: { value: 10619, year: 2021 } });
const HALMSTAD = aCode("1380", "Halmstad");
const REGION = anActor({ name: { sv: "Region Exempel" }, kind: "region", municipalities: ["1315", "1380"] });
const UNIT = anActor({
  id: "01936b1c-0000-7000-8000-0000000000a2",
  name: { sv: "Asylnoden" },
  parent: REGION.id,
  municipalities: ["1315"],
});
const ASYLUM_SEEKERS = aCode("asylsokande", "Asylsökande", {
  definition: { sv: "Den som har sökt skydd." },
  broader: "flykting",
});
const REFUGEES = aCode("flykting", "Flyktingar");

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const part = (name: string) => screen.findByRole("region", { name });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-25T09:00:00Z") });
  api.answerRegister({
    actors: [REGION, UNIT],
    municipalities: [HYLTE, HALMSTAD],
    targetGroups: [ASYLUM_SEEKERS, REFUGEES],
    rights: [aRight(), aRight({ id: "01936b1c-0000-7000-8000-0000000000d2", area: "school", validTo: "2025-12-31" })],
    knowledgeResources: [
      aResource(),
      aResource({ id: "01936b1c-0000-7000-8000-0000000000e2", title: { sv: "Rutin för hälsosamtal" }, kind: "rutin" }),
    ],
  });
  api.answerSearches(() => aList([]));
  return () => {
    vi.useRealTimers();
  };
});

describe("the list of actors", () => {
  test("shows who they are by kind, whose unit they are, where they work and how much they give", async () => {
    api.answerSearches(() => ({
      ...aList([]),
      facets: { actor: [{ code: REGION.id, name: REGION.name, count: 3, own: 3, chosen: false }] },
    }));
    visit("#/aktorer");
    await heading("Aktörer");
    const region = await part("Region");
    await within(region).findByText("Hela länet · 3 stöd");
    expect((await part("Vårdenhet")).textContent).toContain(
      "Enhet under Region Exempel\u00a0· Hylte\u00a0· Inget stöd är registrerat",
    );
    expect(screen.getByRole("link", { name: "Asylnoden" }).getAttribute("href")).toBe(`#/aktor/${UNIT.id}`);
    expect(document.title).toBe("Aktörer – Samlat");
  });

  test("is narrowed by name, kind and municipality, in the address after # and aloud", async () => {
    const { user } = visit("#/aktorer?municipality=1315");
    await user.type(await screen.findByRole("searchbox", { name: "Namn" }), "asyl");
    await waitFor(() => {
      expect(screen.queryByRole("link", { name: "Region Exempel" })).toBeNull();
    });
    expect(screen.getByRole("link", { name: "Asylnoden" })).toBeDefined();
    expect(window.location.hash).toBe("#/aktorer?name=asyl&municipality=1315");
    await waitFor(() => {
      expect(screen.getByRole("status").textContent).toBe("1 aktör.");
    });
    await user.selectOptions(screen.getByRole("combobox", { name: "Slag av aktör" }), "region");
    expect((await screen.findAllByText(/Ingen aktör stämmer/)).length).toBeGreaterThan(0);
  });
});

describe("the page of an actor", () => {
  test("says what it is, its units, what it gives, how certain that is, and what is left out", async () => {
    const freshness = [
      { code: "unverified", name: { sv: "Aldrig bekräftad" }, count: 1, own: 1, chosen: false },
      { code: "fresh", name: { sv: "Bekräftad" }, count: 0, own: 0, chosen: false },
    ];
    const asked = api.answerSearches(() => ({ ...aList([aService()], { outdatedItems: 2 }), facets: { freshness } }));
    visit(`#/aktor/${REGION.id}`);
    await heading("Region Exempel");
    const services = await part("Stöd som aktören ger");
    expect(await within(services).findByText("1 stöd är registrerat.")).toBeDefined();
    expect(within(services).getByText("Så säkra är uppgifterna: aldrig bekräftad (1).")).toBeDefined();
    expect(within(services).getByRole("link", { name: "Samtalsgrupp om sömn" })).toBeDefined();
    expect(
      within(services).getByRole("link", { name: "Visa äldre, obekräftade uppgifter (2)" }).getAttribute("href"),
    ).toContain("includeOutdated=true");
    expect(asked[0]).toMatchObject({
      actor: [REGION.id],
      audience: expect.arrayContaining(["staff-and-actors"]) as unknown,
    });
    const units = await part("Enheter");
    expect(within(units).getByRole("link", { name: "Asylnoden" })).toBeDefined();
    expect((await part("Om aktören")).textContent).toContain("HuvudmanInte uppgivet");
  });

  test("without listings never says that there is no support", async () => {
    visit(`#/aktor/${REGION.id}`);
    expect(
      await screen.findByText("Inget stöd är registrerat här. Det kan finnas stöd som inte är inlagt."),
    ).toBeDefined();
  });

  test("says of one with older listings only that they are older", async () => {
    api.answerSearches(() => aList([], { outdatedItems: 2 }));
    visit(`#/aktor/${REGION.id}`);
    expect(await screen.findByText("Här finns bara äldre, obekräftade uppgifter.")).toBeDefined();
  });

  test("that is not there is said to be, with a search", async () => {
    visit("#/aktor/01936b1c-0000-7000-8000-000000009999");
    await heading("Aktören finns inte längre här");
    expect(screen.getByRole("searchbox", { name: "Vad behöver du hjälp med?" })).toBeDefined();
  });
});

test("the page of a target group says what the word means, its rights in force with rule and date, and its support", async () => {
  const municipality = [{ code: "1315", name: { sv: "Hylte" }, count: 1, own: 1, chosen: false }];
  api.answerSearches(() => ({ ...aList([aService()], { notStatedTotal: 3 }), facets: { municipality } }));
  visit("#/malgrupp/asylsokande");
  await heading("Asylsökande");
  expect(screen.getByText("Den som har sökt skydd.")).toBeDefined();
  const rights = await part("Rättigheter");
  expect(await within(rights).findByText(/Källa: Exempellagen 1 §\. Gäller från 1 januari 2020\./)).toBeDefined();
  expect(within(rights).queryByRole("heading", { name: "Skola" })).toBeNull();
  const services = await part("Stöd som är öppet för gruppen");
  expect((await within(services).findByRole("link", { name: "Hylte" })).getAttribute("href")).toBe(
    "#/?municipality=1315&targetGroup=asylsokande",
  );
  expect(within(services).getByRole("link", { name: "Visa även 3 stöd som inte anger det här" })).toBeDefined();
  expect(within(await part("Närliggande grupper")).getByRole("link", { name: "Flyktingar" })).toBeDefined();
  expect(document.title).not.toContain("Asylsökande");
});

test("the page of a municipality tells the whole county apart, and its numbers are searches", async () => {
  const local = aService({ name: { sv: "Språkcafé" }, municipalities: [{ code: "1315", name: { sv: "Hylte" } }] });
  const countyWide = aService({ id: "01936b1c-0000-7000-8000-000000000002", countyWide: true });
  const kind = [{ code: "halsa", name: { sv: "Hälsa" }, count: 1, own: 1, chosen: false }];
  const asked = api.answerSearches(() => ({
    ...aList([local, countyWide]),
    facets: { kind, supportLevel: [] },
  }));
  visit("#/kommun/1315");
  await heading("Stöd i Hylte");
  expect(screen.getByText(/10\s619 invånare år 2021/)).toBeDefined();
  expect(await screen.findByText("2 stöd är registrerade. 1 av dem gäller hela länet.")).toBeDefined();
  const kinds = await part("Efter slag av stöd");
  expect(within(kinds).getByRole("link", { name: "Hälsa" }).getAttribute("href")).toBe(
    "#/?municipality=1315&kind=halsa",
  );
  expect(within(kinds).getByText("Inte uppgivet").parentElement?.textContent).toBe("Inte uppgivet1");
  expect(within(await part("Registrerat för Hylte")).getByRole("link", { name: "Språkcafé" })).toBeDefined();
  expect(
    within(await part("Registrerat för hela länet")).getByRole("link", { name: "Samtalsgrupp om sömn" }),
  ).toBeDefined();
  expect(asked[0]).toMatchObject({ municipality: ["1315"], facets: true });
});

describe("the page of rights", () => {
  test("stands by group, with what no longer holds by itself", async () => {
    visit("#/rattigheter");
    await heading("Rättigheter");
    expect(await within(await part("Asylsökande")).findByRole("heading", { name: "Vård" })).toBeDefined();
    expect((await part("Flyktingar")).textContent).toContain("Det betyder inte att rättigheter saknas");
    const past = await part("Gäller inte längre");
    expect(past.textContent).toContain("Skola – Asylsökande");
    expect(past.textContent).toContain("Gäller 1 januari 2020 till 31 december 2025.");
  });

  test("says when nothing is registered, never that there are no rights", async () => {
    api.answerRegister({ targetGroups: [ASYLUM_SEEKERS] });
    visit("#/rattigheter");
    expect(await screen.findByText(/Inga rättigheter är registrerade i Samlat än/)).toBeDefined();
  });
});

test("knowledge support is listed and narrowed by its kind", async () => {
  const { user } = visit("#/kunskapsstod");
  await heading("Kunskapsstöd");
  expect(screen.getByRole("link", { name: "Rapport om sömn" }).getAttribute("href")).toBe(
    "https://www.example.se/somn",
  );
  expect((await part("2 kunskapsstöd")).textContent).toContain("Rapport\u00a0· Region Exempel\u00a0· www.example.se");
  await user.selectOptions(screen.getByRole("combobox", { name: "Slag av kunskapsstöd" }), "rutin");
  await waitFor(() => {
    expect(screen.queryByRole("link", { name: "Rapport om sömn" })).toBeNull();
  });
  expect(window.location.hash).toBe("#/kunskapsstod?kind=rutin");
  await waitFor(() => {
    expect(screen.getByRole("status").textContent).toBe("1 kunskapsstöd");
  });
});

test("a register that is away can be tried again", async () => {
  api.goAway();
  const { user } = visit("#/aktorer");
  const retry = await screen.findByRole("button", { name: "Försök igen" });
  expect(screen.getByRole("alert").textContent).not.toContain("sökning");
  api.server.resetHandlers();
  api.answerRegister({ actors: [REGION] });
  api.answerSearches(() => aList([]));
  await user.click(retry);
  await heading("Aktörer");
});
