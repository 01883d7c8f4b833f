import { queryOptions } from "@tanstack/preact-query";
import { ask } from "../../shared/api/client";
import { everyPage, MOST_ROWS } from "../../shared/api/every-page";
import type { Locale } from "../../shared/i18n/locale";

/** One actor. */
export const actorQuery = (id: string, locale: Locale) =>
  queryOptions({
    queryKey: ["register", "actor", locale, id],
    queryFn: ({ signal }) =>
      ask((client) =>
        client.GET("/samlat/v1/actors/{id}", {
          params: { path: { id } },
          headers: { "Accept-Language": locale },
          signal,
        }),
      ),
  });

/** One municipality, by its code. */
export const municipalityQuery = (code: string, locale: Locale) =>
  queryOptions({
    queryKey: ["register", "municipality", locale, code],
    queryFn: ({ signal }) =>
      ask((client) =>
        client.GET("/samlat/v1/municipalities/{code}", {
          params: { path: { code } },
          headers: { "Accept-Language": locale },
          signal,
        }),
      ),
  });

/** The target groups, in the order of the list. */
export const targetGroupsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["register", "target-groups", locale],
    queryFn: ({ signal }) =>
      everyPage(
        (client, page) =>
          client.GET("/samlat/v1/target-groups", {
            params: { query: { page, limit: MOST_ROWS } },
            headers: { "Accept-Language": locale },
            signal,
          }),
        (list) => list.targetGroups,
      ),
  });

/** One target group, by its code. */
export const targetGroupQuery = (code: string, locale: Locale) =>
  queryOptions({
    queryKey: ["register", "target-group", locale, code],
    queryFn: ({ signal }) =>
      ask((client) =>
        client.GET("/samlat/v1/target-groups/{code}", {
          params: { path: { code } },
          headers: { "Accept-Language": locale },
          signal,
        }),
      ),
  });
