import { screen, waitFor, within } from "@testing-library/preact";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, test, vi } from "vitest";
import { api } from "../../../testing/api";
import { aList, aPlace, aProblem, aService, aServiceInFull } from "../../../testing/content";
import { aRight } from "../../../testing/register-content";
import { visit } from "../../../testing/render";

const ID = "01936b1c-0000-7000-8000-000000000001";
const HERE = `#/stod/${ID}`;
const ASYLUM_SEEKERS = { code: "asylsokande", name: { sv: "Asylsökande" }, welcome: null };

const heading = () => screen.findByRole("heading", { level: 1, name: "Samtalsgrupp om sömn" });
const part = (name: string) => screen.findByRole("region", { name });

afterEach(() => {
  vi.useRealTimers();
});

/** Stops the clock of the page at a moment; only the clock, so that everything else goes on. */
function itIs(moment: string): void {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(moment) });
}

test("says everything that is stated, and that the rest is not", async () => {
  api.answerService(
    aServiceInFull({
      description: { sv: "En grupp för den som sover dåligt." },
      when: {
        rows: [{ days: ["MO", "TH"], opens: "10:00", closes: "14:00", validFrom: null, validTo: "2027-05-31" }],
        text: null,
      },
      papersAsked: "no",
      contact: { phone: "035-12 34 56", email: null, url: "https://www.example.se/somn" },
      sources: [{ url: "https://www.example.se/kalla", title: null }],
      childcare: true,
      notStated: ["cost", "languages", "womenOnly"],
    }),
  );
  visit(HERE);
  await heading();
  expect(screen.getByText("En grupp för den som sover dåligt.")).toBeDefined();
  expect(screen.getByText("Exempeluppgift – inte bekräftad av aktören")).toBeDefined();
  const facts = await part("Kort om stödet");
  expect(facts.textContent).toContain("måndag och torsdag 10:00–14:00 (gäller till och med 31 maj 2027)");
  expect(facts.textContent).toContain("Nej, du behöver inte visa papper");
  expect(screen.getByRole("link", { name: "Ring 035-12 34 56" }).getAttribute("href")).toBe("tel:035123456");
  expect(screen.getByRole("link", { name: "Mer på www.example.se" })).toBeDefined();
  expect(screen.getByRole("link", { name: "www.example.se/kalla" })).toBeDefined();
  expect((await part("Mer om stödet")).textContent).toContain("BarnpassningJa");
  const unsaid = await part("Det här är inte uppgivet");
  // What the facts above say to be not stated is not said twice.
  expect(unsaid.textContent).toBe("Det här är inte uppgivetOm det bara är för kvinnor. Fråga den som ger stödet.");
});

test("says what to ask where nothing is said of papers and interpreter", async () => {
  api.answerService(aServiceInFull());
  visit(HERE);
  const facts = await part("Kort om stödet");
  expect(within(facts).getByText("Inte uppgivet – fråga innan du lämnar uppgifter")).toBeDefined();
  expect(within(facts).getByText("Inte uppgivet – fråga om tolk när du tar kontakt")).toBeDefined();
});

describe("the hours", () => {
  const when = {
    rows: [{ days: ["WE" as const], opens: "13:00", closes: "15:30", validFrom: null, validTo: null }],
    text: null,
  };

  test("say today first, and that unconfirmed hours are to be asked about", async () => {
    itIs("2026-11-25T09:00:00Z");
    api.answerService(aServiceInFull({ when }));
    visit(HERE);
    expect((await screen.findByText("Öppet i dag 13–15:30")).parentElement?.textContent).toContain(
      "Tiderna är inte bekräftade. Fråga innan du går dit.",
    );
  });

  test("say when it opens next", async () => {
    itIs("2026-11-23T09:00:00Z");
    api.answerService(aServiceInFull({ when }));
    visit(HERE);
    expect(await screen.findByText("Stängt i dag, öppnar onsdag kl. 13")).toBeDefined();
  });

  test("say nothing of today for support that has ended, which is said instead", async () => {
    itIs("2026-11-25T09:00:00Z");
    api.answerService(aServiceInFull({ when, validTo: "2026-10-31" }));
    visit(HERE);
    const notices = await part("Att tänka på just nu");
    expect(notices.textContent).toContain("Stödet gällde till och med 31 oktober 2026.");
    expect(screen.queryByText(/Öppet i dag/)).toBeNull();
  });
});

test("a temporary message is shown until its last day", async () => {
  itIs("2026-11-25T09:00:00Z");
  api.answerService(
    aServiceInFull({
      notices: [
        { text: { sv: "Inställt den här veckan." }, from: null, to: "2026-11-25" },
        { text: { sv: "Inställt i höstas." }, from: null, to: "2026-10-01" },
      ],
    }),
  );
  visit(HERE);
  const notices = await part("Att tänka på just nu");
  expect(notices.textContent).toContain("Inställt den här veckan. (gäller till och med 25 november 2026)");
  expect(screen.queryByText(/i höstas/)).toBeNull();
});

test("a place that is withheld to protect people is said to be, with what to do instead and no map", async () => {
  api.answerService(
    aServiceInFull({
      placeWithheld: true,
      placeNote: "Kontakta verksamheten för adress och tider",
      places: [aPlace({ area: { sv: "Centrala Hylte" } })],
    }),
  );
  visit(HERE);
  const place = await part("Plats");
  expect(place.textContent).toContain(
    "Adressen visas inte här, för att skydda människor. Kontakta den som ger stödet för adress och tider.",
  );
  expect(place.textContent).toContain("Centrala Hylte");
  expect(within(place).queryByRole("link")).toBeNull();
});

test("a place that may be told has a map, with its host said", async () => {
  const address = { street: "Storgatan 1", postalCode: "314 30", city: "Hyltebruk" };
  api.answerService(aServiceInFull({ places: [aPlace({ location: ID, address })] }));
  visit(HERE);
  const place = await part("Plats");
  expect(place.textContent).toContain("Storgatan 1\u00a0· 314 30 Hyltebruk");
  const map = within(place).getByRole("link", { name: "Visa på karta (www.openstreetmap.org)" });
  expect(map.getAttribute("rel")).toBe("noreferrer");
});

test("an address that is no web address never becomes a link", async () => {
  api.answerService(
    aServiceInFull({
      contact: { phone: null, email: null, url: "javascript:alert(1)" },
      sources: [{ url: "data:text/html,x", title: "Källa" }],
    }),
  );
  visit(HERE);
  expect(within(await part("Källor")).queryByRole("link")).toBeNull();
  expect(within(await part("Kontakt")).queryByRole("link")).toBeNull();
});

describe("handing the link on", () => {
  test("gives the address of the listing and says so, in sight and aloud", async () => {
    api.answerService(aServiceInFull());
    const { user } = visit(HERE);
    await user.click(await screen.findByRole("button", { name: "Dela" }));
    await user.click(screen.getByRole("button", { name: "Kopiera länken" }));
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/#/stod/${ID}`);
    expect(screen.getByRole("status").textContent).toBe("Länken är kopierad.");
    expect(screen.getAllByText("Länken är kopierad.")).toHaveLength(2);
  });

  test("shows the address, also where the browser forbids to copy it", async () => {
    api.answerService(aServiceInFull());
    const { user } = visit(HERE);
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    await user.click(await screen.findByRole("button", { name: "Dela" }));
    await user.click(screen.getByRole("button", { name: "Kopiera länken" }));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Länk" }).value).toBe(
      `${window.location.origin}/#/stod/${ID}`,
    );
    expect(screen.getByRole("status").textContent).toMatch(/kopiera/i);
  });
});

describe("rights", () => {
  test("of the groups that it is open to are shown with rule and date, past ones and others' are not", async () => {
    itIs("2026-11-25T09:00:00Z");
    api.answerService(aServiceInFull({ targetGroups: [ASYLUM_SEEKERS] }));
    api.answerRegister({
      rights: [
        aRight(),
        aRight({ id: "01936b1c-0000-7000-8000-0000000000d2", text: { sv: "Gammal." }, validTo: "2025-12-31" }),
        aRight({ id: "01936b1c-0000-7000-8000-0000000000d3", text: { sv: "Annan." }, targetGroup: "kvotflykting" }),
      ],
    });
    visit(HERE);
    const rights = await part("Rättigheter");
    expect(await within(rights).findByText("Exempeltext om vård.")).toBeDefined();
    expect(rights.textContent).toContain("Källa: Exempellagen 1 §. Gäller från 1 januari 2020.");
    expect(within(rights).queryByText(/Gammal|Annan/)).toBeNull();
    expect(within(rights).getByRole("link", { name: "Asylsökande" }).getAttribute("href")).toBe(
      "#/malgrupp/asylsokande",
    );
  });

  test("that are not registered are never said to be missing", async () => {
    api.answerService(aServiceInFull({ targetGroups: [ASYLUM_SEEKERS] }));
    visit(HERE);
    expect(await screen.findByText(/Det betyder inte att rättigheter saknas/)).toBeDefined();
  });
});

test("leads on to the actor's other listings and to what others give nearby", async () => {
  const other = aService({ id: "01936b1c-0000-7000-8000-000000000002", name: { sv: "Promenadgrupp" } });
  const elsewhere = aService({
    id: "01936b1c-0000-7000-8000-000000000003",
    name: { sv: "Sovstuga" },
    provider: { id: "01936b1c-0000-7000-8000-00000000000b", name: { sv: "Föreningen" }, kind: "ideburen" },
  });
  const service = aServiceInFull({
    municipalities: [{ code: "1315", name: { sv: "Hylte" } }],
    concerns: [{ code: "somn", name: { sv: "Sömn" }, suggested: true }],
  });
  api.answerService(service);
  const asked = api.answerSearches((body) => aList(body.actor ? [service, other] : [service, elsewhere]));
  visit(HERE);
  const others = await part("Mer från Vårdcentralen Exempel");
  expect(
    within(others)
      .getAllByRole("link")
      .map(({ textContent }) => textContent),
  ).toEqual(["Promenadgrupp"]);
  const similar = await part("Liknande stöd i närheten");
  expect(within(similar).getByRole("link", { name: "Sovstuga" })).toBeDefined();
  expect(within(similar).getByRole("link", { name: "Visa allt liknande" }).getAttribute("href")).toBe(
    "#/?municipality=1315&concern=somn",
  );
  expect(asked.find(({ concern }) => concern)).toMatchObject({ municipality: ["1315"], concern: ["somn"] });
  expect((await part("Mer om stödet")).textContent).toContain("Sömn (förslag)");
});

test("lays itself into the page as data for machines, and takes it away again", async () => {
  api.answerService(aServiceInFull());
  const { unmount } = visit(HERE);
  await heading();
  const blocks = () => document.head.querySelectorAll("script[type='application/ld+json']");
  await waitFor(() => {
    expect(blocks()).toHaveLength(1);
  });
  expect(JSON.parse(blocks()[0]?.textContent ?? "")).toMatchObject({ name: "Samtalsgrupp om sömn" });
  unmount();
  expect(blocks()).toHaveLength(0);
});

test("the old address of a merged listing becomes that of the one that is left, and says so", async () => {
  const old = "01936b1c-0000-7000-8000-0000000000ff";
  api.answerService(aServiceInFull());
  api.server.use(
    http.get(`http://api.test/samlat/v1/services/${old}`, () =>
      HttpResponse.json(null, { status: 308, headers: { Location: `http://api.test/samlat/v1/services/${ID}` } }),
    ),
  );
  visit(`#/stod/${old}`);
  await heading();
  await waitFor(() => {
    expect(window.location.hash).toBe(HERE);
  });
  expect(screen.getAllByText(/Adressen du följde var äldre/).length).toBeGreaterThan(0);
});

test("a service that was removed is said to be, with the day and a search", async () => {
  const gone = { ...aProblem(410), id: ID, kind: "service", at: "2026-11-03T12:00:00Z" };
  api.refuse(gone);
  visit(HERE);
  expect(await screen.findByRole("heading", { level: 1, name: "Stödet finns inte längre här" })).toBeDefined();
  expect(screen.getByText(/Det togs bort 3 november 2026/)).toBeDefined();
  expect(screen.getByRole("searchbox", { name: "Vad behöver du hjälp med?" })).toBeDefined();
  expect(screen.getByRole("link", { name: "Till startsidan" })).toBeDefined();
});

test("an API that is away can be tried again", async () => {
  api.goAway();
  const { user } = visit(HERE);
  const retry = await screen.findByRole("button", { name: "Försök igen" });
  api.server.resetHandlers();
  api.answerService(aServiceInFull());
  await user.click(retry);
  expect(await heading()).toBeDefined();
});
