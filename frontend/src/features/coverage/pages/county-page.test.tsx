import { screen, within } from "@testing-library/preact";
import { expect, test, vi } from "vitest";
import { api } from "../../../testing/api";
import { aList } from "../../../testing/content";
import { aCell, aCode, aMatrix } from "../../../testing/coverage-content";
import { visit } from "../../../testing/render";
// Loaded here, so that no test waits for it when it opens the page.
import "./county-page";

function counts(own: Readonly<Record<string, number>>) {
  return Object.entries(own).map(([code, count]) => ({ code, name: { sv: code }, count, own: count, chosen: false }));
}

const HYLTE = aCode("1315", "Hylte", { population: { value: 10619, year: 2021 }, source: "SCB" });

function answer(municipalities = [HYLTE, aCode("1383", "Varberg")]) {
  const asked = api.answerSearches(() => ({
    ...aList([], { totalItems: 60 }),
    facets: {
      freshness: counts({ fresh: 4, due: 2, overdue: 1, unverified: 23, outdated: 30 }),
      audience: counts({ "staff-and-actors": 8 }),
    },
  }));
  api.answerCoverage(() =>
    aMatrix([
      aCell(["1315", "3", "nyanland"]),
      aCell(["1315", "3", "tillstandslos"]),
      aCell(["1383", "3", "nyanland"], { state: "only-unconfirmed" }),
    ]),
  );
  api.answerLists({ actors: 44, municipalities });
  return asked;
}

function rowsOf(table: HTMLElement) {
  return within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent.replace(/\s/gu, " ")));
}

test("counts actors, services and how many of them an actor has confirmed, older ones included", async () => {
  const asked = answer();
  visit("#/laget");
  const register = await screen.findByRole("region", { name: "Aktörer och stöd" });
  expect(
    within(register)
      .getAllByRole("definition")
      .map(({ textContent }) => textContent),
  ).toEqual(["44", "60", "7"]);
  expect(asked).toEqual([{ includeOutdated: true, facets: true, limit: 1 }]);
  expect(rowsOf(within(register).getByRole("table")).map(([, count]) => count)).toEqual(["4", "2", "1", "23", "30"]);
  expect(within(register).getByText("Dessutom finns 8 stöd för personal och aktörer.")).toBeDefined();
});

test("counts gaps for each municipality and leads to its map", async () => {
  answer();
  visit("#/laget");
  const gaps = await screen.findByRole("region", { name: "Var saknas stöd?" });
  expect(rowsOf(within(gaps).getByRole("table"))).toEqual([
    ["Hylte", "0", "0", "2"],
    ["Varberg", "0", "1", "0"],
  ]);
  expect(within(gaps).getByRole("link", { name: "Hylte" }).getAttribute("href")).toBe("#/tackning?municipality=1315");
});

test("gives populations with their year once and their source, and says what is not in the register", async () => {
  answer();
  visit("#/laget");
  const municipalities = await screen.findByRole("region", { name: "Kommunerna" });
  expect(rowsOf(within(municipalities).getByRole("table"))).toEqual([
    ["Hylte", "7", "10 619"],
    ["Varberg", "7", "Inte uppgivet"],
  ]);
  expect(within(municipalities).getByRole("columnheader", { name: "Invånare år 2021" })).toBeDefined();
  expect(within(municipalities).getByText("SCB")).toBeDefined();
  expect(within(municipalities).getByText(/tagits emot i varje kommun finns inte i registret/)).toBeDefined();
});

test("gives populations of several years each with its own", async () => {
  answer([HYLTE, aCode("1383", "Varberg", { population: { value: 66658, year: 2022 } })]);
  visit("#/laget");
  const municipalities = await screen.findByRole("region", { name: "Kommunerna" });
  expect(rowsOf(within(municipalities).getByRole("table")).map(([, , inhabitants]) => inhabitants)).toEqual([
    "10 619 (år 2021)",
    "66 658 (år 2022)",
  ]);
  expect(within(municipalities).getByRole("columnheader", { name: "Invånare" })).toBeDefined();
});

test("says which day it was made, and can be printed", async () => {
  answer();
  const print = vi.fn();
  vi.stubGlobal("print", print);
  const { user } = visit("#/laget");
  const today = new Intl.DateTimeFormat("sv", { dateStyle: "long", timeZone: "Europe/Stockholm" }).format(new Date());
  expect(screen.getByText(`Gjord ${today}.`)).toBeDefined();
  await user.click(await screen.findByRole("button", { name: "Skriv ut" }));
  expect(print).toHaveBeenCalledOnce();
});

test("an API that is away is said to be, and no number is shown", async () => {
  api.goAway();
  visit("#/laget");
  expect((await screen.findByRole("alert")).textContent).toContain("Tjänsten svarar inte");
  expect(screen.queryByRole("table")).toBeNull();
});
