import { cleanup, screen, waitFor, within } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { api } from "../../../testing/api";
import { aList, aProblem, aService } from "../../../testing/content";
import { visit } from "../../../testing/render";

const field = () => screen.getByRole("searchbox", { name: "Vad behöver du hjälp med?" });

describe("the start page", () => {
  test("says what it is and asks one question", () => {
    visit("#/");
    expect(screen.getByRole("heading", { level: 1, name: "Hitta stöd som finns" })).toBeDefined();
    expect(field()).toBeDefined();
    expect(document.title).toBe("Samlat – hitta stöd i Halland");
  });

  test("takes the text into the part of the address that no server sees, and into the body of the question", async () => {
    const asked = api.answerSearches(() => aList([aService()]));
    const { user } = visit("#/");
    await user.type(field(), "  sömn hylte arabiska {Enter}");
    expect(await screen.findByRole("heading", { level: 1, name: "1 träff" })).toBeDefined();
    expect(window.location.hash).toBe("#/?q=s%C3%B6mn+hylte+arabiska");
    expect(window.location.search).toBe("");
    expect(asked.at(-1)).toEqual({ q: "sömn hylte arabiska", facets: true, page: 1, limit: 20 });
  });

  test("never puts what was searched for in the title, which others read in the history", async () => {
    api.answerSearches(() => aList([aService()]));
    visit("#/?q=våld");
    await screen.findByRole("heading", { level: 1, name: "1 träff" });
    expect(document.title).toBe("Sökresultat – Samlat");
  });
});

describe("a card", () => {
  test("answers for whom, where, language and how to get there, in that order, and says what is not stated", async () => {
    api.answerSearches(() => aList([aService({ municipalities: [{ code: "1315", name: { sv: "Hylte" } }] })]));
    visit("#/?q=sömn");
    const card = await screen.findByRole("article");
    expect(
      within(card)
        .getAllByRole("term")
        .map((term) => term.textContent),
    ).toEqual(["För vem", "Var", "Språk", "Så kommer du dit"]);
    expect(
      within(card)
        .getAllByRole("definition")
        .map((value) => value.textContent),
    ).toEqual(["Inte uppgivet", "Hylte", "Inte uppgivet", "Inte uppgivet"]);
  });

  test("says how certain it is and links to the service", async () => {
    api.answerSearches(() => aList([aService()]));
    visit("#/?q=sömn");
    const card = await screen.findByRole("article");
    expect(within(card).getByText("Exempeluppgift – inte bekräftad av aktören")).toBeDefined();
    expect(within(card).getByRole("link", { name: "Samtalsgrupp om sömn" }).getAttribute("href")).toBe(
      "#/stod/01936b1c-0000-7000-8000-000000000001",
    );
  });

  test("says why it is shown and what it leaves unsaid", async () => {
    const match = {
      terms: [{ term: "sömnen", matched: "Sömn", field: "concern", language: "sv", how: "inflected" }],
      via: [],
      notStated: ["language"],
    };
    api.answerSearches(() => aList([aService({ match })]));
    visit("#/?q=sömnen");
    expect(
      await screen.findByText(
        /Därför visas den: ”sömnen” \(Sömn\) stämmer med vad man behöver hjälp med · anger inte språk/,
      ),
    ).toBeDefined();
  });
});

test("a card that is shown through a wider group says so", async () => {
  const match = { terms: [], via: [{ code: "flykting", name: { sv: "Flyktingar" } }], notStated: [] };
  api.answerSearches(() => aList([aService({ match })]));
  visit("#/?targetGroup=kvotflykting");
  expect(await screen.findByText("Därför visas den: gäller flyktingar, där gruppen du valt ingår")).toBeDefined();
});

describe("results", () => {
  test("say what the text was taken to mean", async () => {
    const interpretation = [{ text: "hylte", filter: "municipality", code: "1315", name: { sv: "Hylte" } }];
    api.answerSearches(() => aList([aService()], { interpretation }));
    visit("#/?q=hylte");
    const meaning = await screen.findByRole("region", { name: "Så tolkade vi det du skrev" });
    expect(within(meaning).getByRole("listitem").textContent).toBe("Kommun: Hylte");
  });

  test("say once what several words were taken to mean", async () => {
    const read = (text: string) => ({ text, filter: "age", code: "unga-13-17", name: { sv: "Unga 13–17 år" } });
    api.answerSearches(() => aList([aService()], { interpretation: [read("tonåring"), read("ungdom")] }));
    visit("#/?q=tonåring+ungdom");
    expect(await screen.findAllByRole("link", { name: "Ålder: Unga 13–17 år" })).toHaveLength(1);
  });

  test("can be left to what a word was taken to mean, which is then a choice like others", async () => {
    const interpretation = [{ text: "samtal", filter: "kind", code: "samtal", name: { sv: "Samtal" } }];
    api.answerSearches(() => aList([aService()], { interpretation }));
    visit("#/?q=samtal");
    const meaning = await screen.findByRole("region", { name: "Så tolkade vi det du skrev" });
    const only = within(meaning).getByRole("link", { name: "Slag av stöd: Samtal" });
    expect(only.getAttribute("href")).toBe("#/?q=samtal&kind=samtal");
    expect(within(meaning).getByText(/Välj en tolkning för att visa bara det/)).toBeDefined();
    cleanup();
    visit("#/?q=samtal&kind=samtal");
    const chosen = await screen.findByRole("region", { name: "Så tolkade vi det du skrev" });
    expect(within(chosen).queryByRole("link")).toBeNull();
    expect(within(chosen).queryByText(/Välj en tolkning/)).toBeNull();
  });

  test("announce their number politely", async () => {
    api.answerSearches(() => aList([aService()]));
    visit("#/?q=sömn");
    await waitFor(() => {
      expect(screen.getByRole("status").textContent).toBe("1 träff");
    });
  });

  test("offer those that do not state what was asked for, and take them back", async () => {
    const asked = api.answerSearches(() => aList([aService()], { notStatedItems: { language: 5, age: 0 } }));
    const { user } = visit("#/?q=arabiska");
    expect(await screen.findByText(/5 till anger inte språk\./)).toBeDefined();
    await user.click(screen.getByRole("link", { name: "Visa dem också" }));
    expect(await screen.findByRole("link", { name: "Dölj dem" })).toBeDefined();
    await waitFor(() => {
      expect(asked.at(-1)).toMatchObject({ includeNotStated: true });
    });
  });

  test("keep older, unconfirmed listings behind a counted choice", async () => {
    const asked = api.answerSearches(() => aList([aService()], { outdatedItems: 7 }));
    const { user } = visit("#/?q=samtal");
    await user.click(await screen.findByRole("link", { name: "Visa äldre, obekräftade uppgifter (7)" }));
    expect(await screen.findByRole("link", { name: "Dölj äldre uppgifter" })).toBeDefined();
    await waitFor(() => {
      expect(asked.at(-1)).toMatchObject({ includeOutdated: true });
    });
  });

  test("come page by page, and reading goes on with the first new one", async () => {
    const all = Array.from({ length: 21 }, (_, index) =>
      aService({ id: `id-${String(index)}`, name: { sv: `Stöd ${String(index)}` } }),
    );
    api.answerSearches(({ page }) => aList(page === 2 ? all.slice(20) : all.slice(0, 20), { totalItems: 21 }));
    const { user } = visit("#/?q=stöd");
    expect(await screen.findByText("Visar 20 av 21")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Visa fler" }));
    const newest = await screen.findByRole("link", { name: "Stöd 20" });
    await waitFor(() => {
      expect(document.activeElement).toBe(newest);
    });
    expect(screen.queryByRole("button", { name: "Visa fler" })).toBeNull();
    expect(window.location.hash).toContain("pages=2");
  });

  test("show a chosen filter by its name, and let go of it", async () => {
    const facets = { municipality: [{ code: "1315", name: { sv: "Hylte" }, count: 1, own: 1, chosen: true }] };
    api.answerSearches(() => ({ ...aList([aService()]), facets }));
    const { user } = visit("#/?q=oro&municipality=1315");
    await user.click(await screen.findByRole("link", { name: "Ta bort Hylte" }));
    await waitFor(() => {
      expect(window.location.hash).toBe("#/?q=oro");
    });
  });

  test("that are none say which filter to drop and what that gives, and never that there is no support", async () => {
    const relaxations = [
      { filter: "language", values: ["ar"], text: "arabiska", q: "hylte", totalItems: 5 },
      { filter: "age", values: ["barn-0-5"], text: null, q: null, totalItems: 2 },
      { filter: null, values: [], text: "hylte arabiska", q: null, totalItems: 31 },
    ];
    const facets = { age: [{ code: "barn-0-5", name: { sv: "Barn 0–5 år" }, count: 0, own: 0, chosen: true }] };
    api.answerSearches(() => ({ ...aList([], { relaxations }), facets }));
    visit("#/?q=hylte+arabiska&age=barn-0-5");
    expect(await screen.findByRole("heading", { level: 1, name: "Inga träffar" })).toBeDefined();
    expect(screen.getByText(/Det kan finnas stöd som inte är inlagt/)).toBeDefined();
    const withoutWord = screen.getByRole("link", { name: "Utan ”arabiska”: 5 träffar" });
    expect(withoutWord.getAttribute("href")).toBe("#/?q=hylte&age=barn-0-5");
    const withoutFilter = screen.getByRole("link", { name: "Utan ålder (Barn 0–5 år): 2 träffar" });
    expect(withoutFilter.getAttribute("href")).toBe("#/?q=hylte+arabiska");
  });

  test("that are none say whom to call when it is urgent", async () => {
    api.answerSearches(() => aList([]));
    visit("#/?q=orkar+inte+leva");
    const urgent = await within(screen.getByRole("main")).findByRole("region", { name: "Om det är bråttom" });
    expect(within(urgent).getByRole("link", { name: "112" }).getAttribute("href")).toBe("tel:112");
    expect(within(urgent).getByRole("link", { name: "1177" }).getAttribute("href")).toBe("tel:1177");
    expect(screen.getByText("Pröva andra ord.")).toBeDefined();
  });

  test("that are none for choices alone speak of the choices, not of words", async () => {
    api.answerSearches(() => aList([]));
    visit("#/?concern=vald");
    expect(await screen.findByText("Ta bort något av det du har valt för att söka bredare.")).toBeDefined();
    expect(screen.queryByText(/pröva andra ord/i)).toBeNull();
  });

  test("that are none but may be some say so first", async () => {
    api.answerSearches(() => aList([], { notStatedItems: { language: 7 }, notStatedTotal: 7, outdatedItems: 2 }));
    visit("#/?q=hylte+arabiska");
    expect(await screen.findByText("Inget som säkert stämmer. Det här kan stämma:")).toBeDefined();
    expect(screen.queryByText(/Inget stöd är registrerat/)).toBeNull();
    expect(screen.getByRole("link", { name: "Visa dem också" })).toBeDefined();
    expect(screen.getByRole("link", { name: "Visa äldre, obekräftade uppgifter (2)" })).toBeDefined();
  });

  test("that are none whatever is dropped offer the place alone", async () => {
    const interpretation = [{ text: "hylte", filter: "municipality", code: "1315", name: { sv: "Hylte" } }];
    api.answerSearches(() => aList([], { interpretation }));
    visit("#/?q=sömn+hylte+arabiska");
    expect((await screen.findByRole("link", { name: "Sök bara på Hylte" })).getAttribute("href")).toBe("#/?q=hylte");
  });
});

describe("when it fails", () => {
  test("an API that is away is said to be, the search stays, and trying again works", async () => {
    api.goAway();
    const { user } = visit("#/?q=sömn");
    expect((await screen.findByRole("alert")).textContent).toContain("Tjänsten svarar inte");
    expect((field() as HTMLInputElement).value).toBe("sömn");
    api.server.resetHandlers();
    api.answerSearches(() => aList([aService()]));
    await user.click(screen.getByRole("button", { name: "Försök igen" }));
    expect(await screen.findByRole("heading", { level: 1, name: "1 träff" })).toBeDefined();
  });

  test("a refusal says what the API could not read", async () => {
    api.refuse(aProblem(400, { errors: [{ pointer: "/q", detail: "Sökningen är för lång." }] }));
    visit("#/?q=sömn");
    expect((await screen.findByRole("alert")).textContent).toContain("Sökningen är för lång.");
    expect(screen.getByRole("heading", { level: 1, name: "Sökningen gick inte att läsa" })).toBeDefined();
    expect(within(screen.getByRole("alert")).getByRole("link", { name: "Till startsidan" })).toBeDefined();
  });

  test("a choice that does not exist is said to be unknown, never shown as a code, and dropped with one press", async () => {
    const detail = "”9999” finns inte. Välj bland: 1315.";
    api.refuse(aProblem(400, { errors: [{ pointer: "/municipality/1", detail }] }));
    const { user } = visit("#/?q=sömn&municipality=1315&municipality=9999");
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByRole("listitem").textContent).toContain("Kommun: okänt val");
    expect(document.body.textContent).not.toContain("9999");
    expect(within(alert).getByRole("link", { name: "Ta bort okänt val" }).getAttribute("href")).toBe(
      "#/?q=s%C3%B6mn&municipality=1315",
    );
    api.server.resetHandlers();
    api.answerSearches(() => aList([aService()]));
    await user.click(within(alert).getByRole("link", { name: "Visa sökningen utan det" }));
    expect(await screen.findByRole("heading", { level: 1, name: "1 träff" })).toBeDefined();
    expect(window.location.hash).toBe("#/?q=s%C3%B6mn&municipality=1315");
  });

  test("a link with nothing but an unknown choice leads to the start page", async () => {
    api.refuse(aProblem(400, { errors: [{ pointer: "/municipality/0", detail: "”9999” finns inte." }] }));
    visit("#/?municipality=9999");
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByRole("listitem").textContent).toContain("Kommun: okänt val");
    expect(within(alert).getByRole("link", { name: "Till startsidan" }).getAttribute("href")).toBe("#/");
  });
});

test("the language of the page changes at once, and is asked of the API", async () => {
  api.answerSearches(() => aList([aService()]));
  const { user } = visit("#/?q=sömn");
  await screen.findByRole("heading", { level: 1, name: "1 träff" });
  await user.click(screen.getByRole("button", { name: "English" }));
  expect(await screen.findByRole("heading", { level: 1, name: "1 result" })).toBeDefined();
  expect(document.documentElement.lang).toBe("en");
});

test("how certain a listing is can be read also where the API does not speak the language of the page", async () => {
  api.answerSearches(() => aList([aService()]));
  const { user } = visit("#/?q=sömn");
  await user.click(screen.getByRole("button", { name: "العربية" }));
  const said = await screen.findByText("معلومة للمثال – لم تؤكدها الجهة المقدِّمة");
  expect(said.closest("[lang='sv']")).toBeNull();
  expect(screen.queryByText("Exempeluppgift – inte bekräftad av aktören")).toBeNull();
});

test.each(["#//", "#//example.test/x", "#/\\\\"])("the mistyped address %s still shows a page", (hash) => {
  visit(hash);
  expect(screen.getByRole("heading", { level: 1 })).toBeDefined();
});

test("an address that leads nowhere offers the search", () => {
  visit("#/finns/inte");
  expect(screen.getByRole("heading", { level: 1, name: "Sidan finns inte" })).toBeDefined();
  expect(field()).toBeDefined();
});
