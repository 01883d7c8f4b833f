import { describe, expect, test } from "vitest";
import {
  EMPTY_SEARCH,
  formatSearch,
  isSearch,
  parseSearch,
  relaxed,
  searchBody,
  toggleFilter,
  withOnly,
  withoutFilter,
} from "./search-state";

describe("the address of a search", () => {
  test.each([
    ["/", EMPTY_SEARCH],
    ["/?q=s%C3%B6mn+hylte", { ...EMPTY_SEARCH, q: "sömn hylte" }],
    [
      "/?q=oro&municipality=1315&municipality=1380&language=ar&includeOutdated=true&includeNotStated=true&pages=3",
      {
        ...EMPTY_SEARCH,
        q: "oro",
        filters: { municipality: ["1315", "1380"], language: ["ar"] },
        includeOutdated: true,
        includeNotStated: true,
        pages: 3,
      },
    ],
    ["/?q=oro&sort=name&view=karta", { ...EMPTY_SEARCH, q: "oro", sort: "name" as const, view: "karta" as const }],
  ])("%s is read and written the same", (address, state) => {
    expect(parseSearch(address)).toEqual(state);
    expect(formatSearch(state)).toBe(address);
  });

  test.each([
    ["an unknown parameter", "/?utm=x"],
    ["a code that cannot be one", "/?municipality=%3Cscript%3E"],
    ["a page that is no number", "/?pages=many"],
    ["a page beyond all sense", "/?pages=100000"],
    ["a flag that is neither", "/?includeOutdated=maybe"],
    ["an order that there is none", "/?sort=price"],
    ["a view that there is none", "/?view=globe"],
    ["a text longer than can be asked", `/?q=${"x".repeat(201)}`],
  ])("%s is left out", (_what, address) => {
    expect(parseSearch(address)).toEqual(EMPTY_SEARCH);
  });
});

test("nothing asked for is no search", () => {
  expect(isSearch(EMPTY_SEARCH)).toBe(false);
  expect(isSearch({ ...EMPTY_SEARCH, includeOutdated: true })).toBe(false);
  expect(isSearch({ ...EMPTY_SEARCH, filters: { language: ["ar"] } })).toBe(true);
});

test("choosing a value adds it, and choosing it again takes it away, each time from the first page", () => {
  const state = { ...EMPTY_SEARCH, filters: { language: ["ar"] }, pages: 4 };
  const both = toggleFilter(state, "language", "ti");
  expect(both).toEqual({ ...EMPTY_SEARCH, filters: { language: ["ar", "ti"] } });
  expect(toggleFilter(both, "language", "ar").filters).toEqual({ language: ["ti"] });
  expect(toggleFilter(EMPTY_SEARCH, "age", "barn-0-5").filters).toEqual({ age: ["barn-0-5"] });
});

test("only some values of a filter means no other of it, and all of the other filters", () => {
  const state = { ...EMPTY_SEARCH, filters: { municipality: ["1315"], language: ["ar"] }, pages: 2 };
  expect(withOnly(state, "municipality", ["1380"])).toEqual({
    ...EMPTY_SEARCH,
    filters: { municipality: ["1380"], language: ["ar"] },
  });
});

test("taking away one value keeps the others and begins again from the first page", () => {
  const state = { ...EMPTY_SEARCH, filters: { language: ["ar", "ti"], age: ["barn-0-5"] }, pages: 4 };
  expect(withoutFilter(state, "language", "ar")).toEqual({
    ...EMPTY_SEARCH,
    filters: { language: ["ti"], age: ["barn-0-5"] },
  });
  expect(withoutFilter(state, "age", "barn-0-5").filters).toEqual({ language: ["ar", "ti"] });
});

describe("a search made broader", () => {
  const state = { ...EMPTY_SEARCH, q: "sömn arabiska", filters: { age: ["barn-0-5"], cost: ["free"] }, pages: 2 };

  test("loses the words that are dropped and keeps its filters", () => {
    expect(relaxed(state, { filter: "language", text: "arabiska", q: "sömn" })).toEqual({
      ...state,
      q: "sömn",
      pages: 1,
    });
  });

  test("loses the whole text when nothing of it remains", () => {
    expect(relaxed(state, { filter: null, text: "sömn arabiska", q: null }).q).toBe("");
  });

  test("loses a filter with all its values", () => {
    expect(relaxed(state, { filter: "age", text: null })).toEqual({ ...state, filters: { cost: ["free"] }, pages: 1 });
  });
});

describe("the body of a search", () => {
  test("says nothing of what is as usual", () => {
    expect(searchBody({ ...EMPTY_SEARCH, q: "oro", view: "karta" }, 2)).toEqual({ q: "oro", page: 2, limit: 20 });
  });

  test("asks for the counts of the filters with the first page, and for an order that is not the usual", () => {
    const state = {
      ...EMPTY_SEARCH,
      filters: { municipality: ["1315"] },
      includeNotStated: true,
      includeOutdated: true,
      sort: "freshness" as const,
    };
    expect(searchBody(state, 1)).toEqual({
      municipality: ["1315"],
      includeNotStated: true,
      includeOutdated: true,
      facets: true,
      sort: "freshness",
      page: 1,
      limit: 20,
    });
  });
});
