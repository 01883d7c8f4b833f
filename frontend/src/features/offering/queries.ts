import { queryOptions } from "@tanstack/preact-query";
import { api } from "../../shared/api/client";
import { unwrap } from "../../shared/api/problems";
import type { Locale } from "../../shared/i18n/locale";
import { searchBody, type SearchState } from "./search-state";

/** One page of a search. The question travels in a body, so that it stands in no address and no log. */
export const searchQuery = (state: SearchState, page: number, locale: Locale) =>
  queryOptions({
    queryKey: ["offering", "search", locale, searchBody(state, page)],
    queryFn: async ({ signal }) =>
      unwrap(
        await (
          await api()
        ).POST("/samlat/v1/services/searches", {
          body: searchBody(state, page),
          headers: { "Accept-Language": locale },
          signal,
        }),
      ),
  });

/** One service with everything the API says about it. */
export const serviceQuery = (id: string, locale: Locale) =>
  queryOptions({
    queryKey: ["offering", "service", locale, id],
    queryFn: async ({ signal }) =>
      unwrap(
        await (
          await api()
        ).GET("/samlat/v1/services/{id}", {
          params: { path: { id } },
          headers: { "Accept-Language": locale },
          signal,
        }),
      ),
  });
