import { queryOptions } from "@tanstack/preact-query";
import type { Locale } from "../i18n/locale";
import { everyPage, MOST_ROWS } from "./every-page";

/** Every actor of the register: there are few enough to be held at once, and units need their parents. */
export const actorsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["register", "actors", locale],
    queryFn: ({ signal }) =>
      everyPage(
        (client, page) =>
          client.GET("/samlat/v1/actors", {
            params: { query: { page, limit: MOST_ROWS } },
            headers: { "Accept-Language": locale },
            signal,
          }),
        (list) => list.actors,
      ),
  });
