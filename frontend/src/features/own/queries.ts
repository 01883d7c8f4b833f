import { queryOptions } from "@tanstack/preact-query";
import { askAs } from "../../shared/api/ask-as";
import type { ServiceEdition } from "../../shared/api/wire";
import type { Locale } from "../../shared/i18n/locale";

/** Everything that is asked as whoever is logged in; forgotten together. */
const OWN = "own";

/** How many rows are shown at a time, of own listings and of a history. */
const PAGE = 100;

/** Who is logged in, by the API. */
export const meQuery = () =>
  queryOptions({
    queryKey: [OWN, "me"],
    queryFn: ({ signal }) => askAs((client) => client.GET("/samlat/v1/me", { signal })),
  });

/** The listings that whoever is logged in keeps true, what has to be gone through first. */
export const ownServicesQuery = (locale: Locale) =>
  queryOptions({
    queryKey: [OWN, "services", locale],
    queryFn: ({ signal }) =>
      askAs((client) =>
        client.GET("/samlat/v1/me/services", {
          params: { query: { limit: PAGE } },
          headers: { "Accept-Language": locale },
          signal,
        }),
      ),
  });

/** Says that all of a listing is right as it stands; fails where somebody has changed it since it was read. */
export function confirmAsItStands({ service, version }: ServiceEdition, locale: Locale): Promise<ServiceEdition> {
  return askAs((client) =>
    client.POST("/samlat/v1/services/{id}/confirmations", {
      params: { path: { id: service.id }, header: { "If-Match": `"${String(version)}"` } },
      headers: { "Accept-Language": locale },
      body: {},
    }),
  );
}

/** What has happened with a listing, the newest first. */
export const historyQuery = (id: string, locale: Locale) =>
  queryOptions({
    queryKey: [OWN, "history", id, locale],
    queryFn: ({ signal }) =>
      askAs((client) =>
        client.GET("/samlat/v1/services/{id}/history", {
          params: { path: { id }, query: { limit: PAGE } },
          headers: { "Accept-Language": locale },
          signal,
        }),
      ),
  });
