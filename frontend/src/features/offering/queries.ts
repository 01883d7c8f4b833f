import { queryOptions } from "@tanstack/preact-query";
import { ask } from "../../shared/api/client";
import type { ServiceList, ServiceSearch } from "../../shared/api/wire";
import type { Locale } from "../../shared/i18n/locale";
import { EMPTY_SEARCH, OVERVIEW, searchBody, withOnly, type SearchState } from "./search-state";

/** Asks the search one question. It travels in a body, so that it stands in no address and no log. */
export function askSearch(
  body: ServiceSearch,
  locale: Locale,
  signal: AbortSignal | null = null,
): Promise<ServiceList> {
  return ask((client) =>
    client.POST("/samlat/v1/services/searches", { body, headers: { "Accept-Language": locale }, signal }),
  );
}

/** The listings that answer one question. */
export const servicesQuery = (body: ServiceSearch, locale: Locale) =>
  queryOptions({
    queryKey: ["offering", "search", locale, body],
    queryFn: ({ signal }) => askSearch(body, locale, signal),
  });

/** One page of a search. */
export const searchQuery = (state: SearchState, page: number, locale: Locale) =>
  servicesQuery(searchBody(state, page), locale);

/** What there is in all: how many listings by need and by group, and those confirmed last. */
export const overviewQuery = (locale: Locale) => servicesQuery(OVERVIEW, locale);

/** What a text would be taken to mean, and how much it would give; of the listings themselves only one. */
export const previewQuery = (state: SearchState, q: string, locale: Locale) =>
  servicesQuery({ ...searchBody({ ...state, q, sort: EMPTY_SEARCH.sort }, 1), facets: false, limit: 1 }, locale);

/** How much of a search lies in any of these municipalities, and how much does not say where. */
export const placedQuery = (state: SearchState, municipalities: readonly string[], locale: Locale) =>
  servicesQuery(
    {
      ...searchBody({ ...withOnly(state, "municipality", municipalities), includeNotStated: false }, 1),
      facets: false,
      limit: 1,
    },
    locale,
  );

/** One service with everything the API says about it. */
export const serviceQuery = (id: string, locale: Locale) =>
  queryOptions({
    queryKey: ["offering", "service", locale, id],
    queryFn: ({ signal }) =>
      ask((client) =>
        client.GET("/samlat/v1/services/{id}", {
          params: { path: { id } },
          headers: { "Accept-Language": locale },
          signal,
        }),
      ),
  });
