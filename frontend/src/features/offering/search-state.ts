import * as v from "valibot";
import type { ServiceSearch } from "../../shared/api/wire";

/** How many results one request brings; "Visa fler" brings as many again. */
const PAGE_SIZE = 20;

/** The longest text that can be searched for. */
export const MAX_QUERY_LENGTH = 200;

/** The filters that an address may carry, with the API's own names. */
export const FILTERS = [
  "municipality",
  "targetGroup",
  "supportLevel",
  "activityCode",
  "kind",
  "language",
  "age",
  "access",
  "cost",
  "actor",
  "concern",
  "audience",
  "freshness",
] as const;

export type FilterName = (typeof FILTERS)[number];

/** The orders of results, the usual one first. */
export const SORTS = ["relevance", "freshness", "name"] as const;

type Sort = (typeof SORTS)[number];

/** The ways to look at the results, with what each is called in the address; the usual one first. */
export const VIEWS = ["lista", "karta"] as const;

export type View = (typeof VIEWS)[number];

/** Everything that decides what the result page shows; all of it stands in the address after `#`. */
export interface SearchState {
  /** What the visitor wrote; empty when nothing. */
  readonly q: string;
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  /** Also listings whose source is older or undated and that nobody has confirmed. */
  readonly includeOutdated: boolean;
  /** Also listings that do not state what a filter asks for. */
  readonly includeNotStated: boolean;
  readonly sort: Sort;
  /** As a list, or on the map of the municipalities. */
  readonly view: View;
  /** How many pages of results are shown, from 1. */
  readonly pages: number;
}

export const EMPTY_SEARCH: SearchState = {
  q: "",
  filters: {},
  includeOutdated: false,
  includeNotStated: false,
  sort: "relevance",
  view: "lista",
  pages: 1,
};

/** What the start page asks: how many listings there are by need and by group, and the three confirmed last. */
export const OVERVIEW: ServiceSearch = { facets: true, sort: "freshness", limit: 3 };

const MAX_PAGES = 50;
const Query = v.pipe(v.string(), v.trim(), v.maxLength(MAX_QUERY_LENGTH));
const Code = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}-]{0,63}$/u));
const Order = v.picklist(SORTS);
const Look = v.picklist(VIEWS);
const Flag = v.picklist(["true"]);
const Pages = v.pipe(v.string(), v.digits(), v.transform(Number), v.minValue(1), v.maxValue(MAX_PAGES));

function orElse<T>(result: v.SafeParseResult<v.GenericSchema<unknown, T>>, fallback: T): T {
  return result.success ? result.output : fallback;
}

/**
 * Reads the state from an address such as `/?q=sömn&municipality=1315`. What cannot be read is left out: a mistyped link
 * still opens.
 */
export function parseSearch(url: string): SearchState {
  const parameters = new URL(url, "http://address.invalid").searchParams;
  const filters: Partial<Record<FilterName, readonly string[]>> = {};
  for (const name of FILTERS) {
    const codes = [...new Set(parameters.getAll(name))].filter((code) => v.is(Code, code));
    if (codes.length > 0) filters[name] = codes;
  }
  return {
    q: orElse(v.safeParse(Query, parameters.get("q") ?? ""), ""),
    filters,
    includeOutdated: v.is(Flag, parameters.get("includeOutdated")),
    includeNotStated: v.is(Flag, parameters.get("includeNotStated")),
    sort: orElse(v.safeParse(Order, parameters.get("sort")), "relevance"),
    view: orElse(v.safeParse(Look, parameters.get("view")), "lista"),
    pages: orElse(v.safeParse(Pages, parameters.get("pages") ?? "1"), 1),
  };
}

/** The address of a state, with nothing in it that is as usual; the inverse of `parseSearch`. */
export function formatSearch(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.q) parameters.set("q", state.q);
  for (const name of FILTERS) for (const code of state.filters[name] ?? []) parameters.append(name, code);
  if (state.includeOutdated) parameters.set("includeOutdated", "true");
  if (state.includeNotStated) parameters.set("includeNotStated", "true");
  if (state.sort !== "relevance") parameters.set("sort", state.sort);
  if (state.view !== "lista") parameters.set("view", state.view);
  if (state.pages > 1) parameters.set("pages", String(state.pages));
  const query = parameters.toString();
  return query ? `/?${query}` : "/";
}

/** True when there is something to search for; else the page is the start page. */
export function isSearch(state: SearchState): boolean {
  return state.q !== "" || Object.keys(state.filters).length > 0;
}

/** The same search with one value of one filter chosen, or let go when it was; from its first page. */
export function toggleFilter(state: SearchState, name: FilterName, code: string): SearchState {
  const chosen = state.filters[name] ?? [];
  return chosen.includes(code)
    ? withoutFilter(state, name, code)
    : { ...state, filters: { ...state.filters, [name]: [...chosen, code] }, pages: 1 };
}

/** The same search with these values of one filter and no others, from its first page. */
export function withOnly(state: SearchState, name: FilterName, codes: readonly string[]): SearchState {
  return { ...state, filters: { ...state.filters, [name]: codes }, pages: 1 };
}

/** The same search without one value of one filter, from its first page. */
export function withoutFilter(state: SearchState, name: FilterName, code: string): SearchState {
  const filters: Partial<Record<FilterName, readonly string[]>> = {};
  for (const other of FILTERS) {
    const codes = (state.filters[other] ?? []).filter((value) => other !== name || value !== code);
    if (codes.length > 0) filters[other] = codes;
  }
  return { ...state, filters, pages: 1 };
}

/**
 * The same search without a condition that the API proposes to drop: a part of the text, for which it gives the text that
 * remains, or all values of a filter.
 */
export function relaxed(
  state: SearchState,
  condition: { filter?: string | null; text?: string | null; q?: string | null },
): SearchState {
  if (condition.text) return { ...state, q: condition.q ?? "", pages: 1 };
  const filters = Object.fromEntries(Object.entries(state.filters).filter(([name]) => name !== condition.filter));
  return { ...state, filters, pages: 1 };
}

/** What is sent to the API for one page of a search; the counts per filter value come with the first page. */
export function searchBody(state: SearchState, page: number): ServiceSearch {
  return {
    ...(state.q ? { q: state.q } : {}),
    // Codes come from an address that anyone may write; the API says which of them it does not know.
    ...(state.filters as Pick<ServiceSearch, FilterName>),
    ...(state.includeOutdated ? { includeOutdated: true } : {}),
    ...(state.includeNotStated ? { includeNotStated: true } : {}),
    ...(page === 1 ? { facets: true } : {}),
    ...(state.sort === "relevance" ? {} : { sort: state.sort }),
    page,
    limit: PAGE_SIZE,
  };
}
