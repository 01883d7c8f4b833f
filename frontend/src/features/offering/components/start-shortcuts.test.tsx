import { screen, waitFor, within } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { api } from "../../../testing/api";
import { aFacet, aList, aService } from "../../../testing/content";
import { visit } from "../../../testing/render";

const facets = {
  concern: [aFacet("sorg", "Sorg", 0), aFacet("somn", "Sömn", 4)],
  municipality: [aFacet("1315", "Hylte", 2)],
  targetGroup: [aFacet("asylsokande", "Asylsökande", 1)],
};

describe("the ways in on the start page", () => {
  test("lead from a need, a place or a group to what is there, with how much it is", async () => {
    api.answerSearches(() => ({ ...aList([]), facets }));
    visit("#/");
    const needs = await screen.findByRole("region", { name: "Eller välj vad det gäller" });
    expect(within(needs).getByRole("link", { name: "Sömn (4 träffar)" }).getAttribute("href")).toBe("#/?concern=somn");
    const places = screen.getByRole("region", { name: "Var?" });
    expect(within(places).getByRole("link", { name: "Hylte (2 träffar)" }).getAttribute("href")).toBe(
      "#/?municipality=1315",
    );
    const groups = screen.getByRole("region", { name: "Vem gäller det?" });
    expect(within(groups).getByRole("link", { name: "Asylsökande (1 träff)" }).getAttribute("href")).toBe(
      "#/?targetGroup=asylsokande",
    );
  });

  test("keep a need without results apart, without a number, after words that say so, and lead to what may still fit", async () => {
    api.answerSearches(() => ({ ...aList([]), facets }));
    visit("#/");
    const needs = await screen.findByRole("region", { name: "Eller välj vad det gäller" });
    const link = within(needs).getByRole("link", { name: "Sorg (Inga träffar)" });
    expect(link.getAttribute("href")).toBe("#/?concern=sorg");
    expect(link.textContent).not.toContain("0");
    const said = within(needs).getByText(/^För de här behoven är inget registrerat\./);
    expect(said.compareDocumentPosition(link)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(said.compareDocumentPosition(within(needs).getByRole("link", { name: "Sömn (4 träffar)" }))).toBe(
      Node.DOCUMENT_POSITION_PRECEDING,
    );
    const places = screen.getByRole("region", { name: "Var?" });
    expect(within(places).queryByText(/^Inget är registrerat/)).toBeNull();
  });

  test("show what was confirmed last, and nothing of the kind while nobody has confirmed anything", async () => {
    const { freshness } = aService();
    const confirmed = aService({
      id: "01936b1c-0000-7000-8000-000000000002",
      name: { sv: "Öppen mottagning" },
      freshness: {
        ...freshness,
        grade: "fresh",
        label: "Bekräftad av aktören 3 november 2026",
        verifiedAt: "2026-11-03T10:00:00Z",
      },
    });
    api.answerSearches(() => aList([confirmed, aService()]));
    const { unmount } = visit("#/");
    const newest = await screen.findByRole("region", { name: "Senast bekräftat" });
    expect(
      within(newest)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual(["Öppen mottagning"]);
    expect(within(newest).getByText("Bekräftad av aktören 3 november 2026")).toBeDefined();
    unmount();
    api.answerSearches(() => aList([aService()]));
    visit("#/");
    await screen.findByRole("navigation", { name: "Mer i Samlat" });
    const none = screen.getByRole("region", { name: "Senast bekräftat" });
    expect(none.textContent).toContain("Ingen aktör har bekräftat sina uppgifter än");
    expect(within(none).queryByRole("list")).toBeNull();
  });

  test("lead on to actors, gaps, rights and what this is", async () => {
    visit("#/");
    const more = await screen.findByRole("navigation", { name: "Mer i Samlat" });
    expect(
      within(more)
        .getAllByRole("link")
        .map((link) => link.getAttribute("href")),
    ).toEqual(["#/aktorer", "#/tackning", "#/rattigheter", "#/om"]);
  });

  test("that cannot be fetched say so, and come when asked for again", async () => {
    api.goAway();
    const { user } = visit("#/");
    expect(await screen.findByText(/Just nu går det inte att hämta vad som finns/)).toBeDefined();
    api.server.resetHandlers();
    api.answerSearches(() => ({ ...aList([]), facets }));
    await user.click(screen.getByRole("button", { name: "Försök igen" }));
    expect(await screen.findByRole("link", { name: "Sömn (4 träffar)" })).toBeDefined();
  });
});

describe("while one types on the start page", () => {
  const interpretation = [{ text: "hylte", filter: "municipality", code: "1315", name: { sv: "Hylte" } }];

  test("a quiet line says how much the words give and what they were taken to mean, in words and to a screen reader", async () => {
    const asked = api.answerSearches(() => aList([aService()], { totalItems: 3, interpretation }));
    const { user } = visit("#/");
    await user.type(screen.getByRole("searchbox"), "sömn hylte");
    await waitFor(() => {
      expect(screen.getByRole("status").textContent).toBe("3 träffar. Vi tolkar det som: Hylte");
    });
    expect(asked.filter(({ q }) => q !== undefined)).toEqual([{ q: "sömn hylte", facets: false, page: 1, limit: 1 }]);
    expect(window.location.hash).toBe("#/");
  });

  test("the line never says of new words what the old ones would have given", async () => {
    const asked = api.answerSearches(() => aList([aService()], { totalItems: 3 }));
    const { user } = visit("#/");
    const field = screen.getByRole("searchbox");
    await user.type(field, "oro");
    await screen.findByText("3 träffar", { selector: "form p" });
    api.holdSearches();
    const onTheWay = vi.spyOn(globalThis, "fetch");
    await user.type(field, " barn");
    expect(screen.queryByText("3 träffar", { selector: "form p" })).toBeNull();
    await waitFor(() => {
      expect(onTheWay).toHaveBeenCalledOnce();
    });
    expect(asked).toHaveLength(2);
    expect(screen.queryByText("3 träffar", { selector: "form p" })).toBeNull();
  });

  test("an emptied field says nothing any more", async () => {
    api.answerSearches(() => aList([aService()], { totalItems: 3 }));
    const { user } = visit("#/");
    const field = screen.getByRole("searchbox");
    await user.type(field, "oro");
    expect(await screen.findByText("3 träffar", { selector: "form p" })).toBeDefined();
    await user.clear(field);
    expect(screen.queryByText("3 träffar", { selector: "form p" })).toBeNull();
  });
});
