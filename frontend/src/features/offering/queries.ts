import { queryOptions } from "@tanstack/preact-query";
import { ask } from "../../shared/api/client";
import type { ServiceSearch } from "../../shared/api/wire";
import type { Locale } from "../../shared/i18n/locale";
import { EMPTY_SEARCH, OVERVIEW, searchBody, withOnly, type SearchState } from "./search-state";

/** One question to the search. It travels in a body, so that it stands in no address and no log. */
const asking = (body: ServiceSearch, locale: Locale) =>
  queryOptions({
    queryKey: ["offering", "search", locale, body],
    queryFn: ({ signal }) =>
      ask((client) =>
        client.POST("/samlat/v1/services/searches", {
          body,
          headers: { "Accept-Language": locale },
          signal,
        }),
      ),
  });

/** One page of a search. */
export const searchQuery = (state: SearchState, page: number, locale: Locale) =>
  asking(searchBody(state, page), locale);

/** What there is in all: how many listings by need and by group, and those confirmed last. */
export const overviewQuery = (locale: Locale) => asking(OVERVIEW, locale);

/** What a text would be taken to mean, and how much it would give; of the listings themselves only one. */
export const previewQuery = (state: SearchState, q: string, locale: Locale) =>
  asking({ ...searchBody({ ...state, q, sort: EMPTY_SEARCH.sort }, 1), facets: false, limit: 1 }, locale);

/** How much of a search lies in any of these municipalities, and how much does not say where. */
export const placedQuery = (state: SearchState, municipalities: readonly string[], locale: Locale) =>
  asking(
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
