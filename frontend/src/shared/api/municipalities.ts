import { queryOptions } from "@tanstack/preact-query";
import type { Locale } from "../i18n/locale";
import { everyPage, MOST_ROWS } from "./every-page";

/** The municipalities of the county. */
export const municipalitiesQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["register", "municipalities", locale],
    queryFn: ({ signal }) =>
      everyPage(
        (client, page) =>
          client.GET("/samlat/v1/municipalities", {
            params: { query: { page, limit: MOST_ROWS } },
            headers: { "Accept-Language": locale },
            signal,
          }),
        (list) => list.municipalities,
      ),
  });
