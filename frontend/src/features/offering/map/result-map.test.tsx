import { screen, waitFor, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import type { ServiceList, ServiceSearch } from "../../../shared/api/wire";
import { api } from "../../../testing/api";
import { aFacet, aList, aService } from "../../../testing/content";
import { visit } from "../../../testing/render";
import { SHAPES } from "./municipality-shapes";

const PLACES = [
  aFacet("1315", "Hylte", 1),
  aFacet("1380", "Halmstad", 2),
  aFacet("1383", "Varberg", 0),
  aFacet("9999", "Ny kommun", 4),
];

/** Three results in places, and two more that do not say where. */
function answer({ municipality, limit }: ServiceSearch): ServiceList {
  if (limit === 1) return aList([], { totalItems: 3, notStatedItems: { municipality: 2 } });
  return {
    ...aList([aService()], { totalItems: municipality ? 2 : 5 }),
    facets: {
      municipality: PLACES.map((place) => ({ ...place, chosen: municipality?.includes(place.code) ?? false })),
    },
  };
}

/** The map, whose code is loaded when it is first asked for. */
const map = () => screen.findByRole("region", { name: "Träffar i varje kommun" }, { timeout: 4_000 });

test("each municipality is a link to its results, on the map and in the list beside it alike", async () => {
  api.answerSearches(answer);
  visit("#/?q=oro&view=karta");
  const drawing = within(await map()).getByRole("group", { name: "Karta över kommunerna" });
  const drawn = within(drawing).getByRole("link", { name: "Halmstad: 2 träffar" });
  expect(drawn.getAttribute("href")).toBe("#/?q=oro&municipality=1380");
  const list = within(await map()).getByRole("list", { name: "Kommunerna som lista" });
  expect(within(list).getByRole("link", { name: "Halmstad" }).getAttribute("href")).toBe("#/?q=oro&municipality=1380");
  expect(
    within(list)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual(["Hylte1 träff", "Halmstad2 träffar", "VarbergInga träffar", "Ny kommun4 träffar"]);
});

test("a municipality without an outline stands in the list alone", async () => {
  api.answerSearches(answer);
  visit("#/?q=oro&view=karta");
  expect(within(await map()).getAllByRole("link", { name: /Ny kommun/ })).toHaveLength(1);
});

test("a municipality without results never says that there is no support", async () => {
  api.answerSearches(answer);
  visit("#/?q=oro&view=karta");
  expect(within(await map()).getByText(/Det kan finnas stöd som inte är inlagt/)).toBeDefined();
});

test("what no map can show is said: the whole county, and those that do not state a municipality", async () => {
  const asked = api.answerSearches(answer);
  visit("#/?q=oro&view=karta&municipality=1380");
  expect(await screen.findByText("2 till anger inte kommun och står inte på kartan.")).toBeDefined();
  expect(screen.getByText(/Stöd som gäller hela länet räknas i varje kommun/)).toBeDefined();
  expect(asked.at(-1)).toMatchObject({ q: "oro", municipality: PLACES.map(({ code }) => code), limit: 1 });
});

test("what is chosen is said in words", async () => {
  api.answerSearches(answer);
  visit("#/?q=oro&view=karta&municipality=1380");
  expect(
    within(await map())
      .getByText(/valt$/)
      .closest("li")?.textContent,
  ).toContain("Halmstad");
});

test("going between list and map stays put, keeps the search, and asks nothing anew", async () => {
  const asked = api.answerSearches(answer);
  const { user } = visit("#/?q=oro");
  await user.click(await screen.findByRole("button", { name: "Karta" }));
  await map();
  expect(window.location.hash).toBe("#/?q=oro&view=karta");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Karta", pressed: true }));
  expect(asked.filter(({ limit }) => limit !== 1)).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Lista" }));
  await waitFor(() => {
    expect(screen.getByRole("article")).toBeDefined();
  });
  expect(window.location.hash).toBe("#/?q=oro");
});

test("the outlines are small enough to send", () => {
  expect(JSON.stringify(SHAPES).length).toBeLessThan(8_000);
  expect(Object.keys(SHAPES)).toHaveLength(6);
});
