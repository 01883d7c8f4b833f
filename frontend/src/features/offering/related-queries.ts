import { queryOptions } from "@tanstack/preact-query";
import { everyPage, MOST_ROWS } from "../../shared/api/every-page";
import type { ServiceDetail, ServiceSearch } from "../../shared/api/wire";
import type { Locale } from "../../shared/i18n/locale";

/** Whom a listing can address; a search that names none of them leaves out what is for staff. */
export const EVERY_AUDIENCE: readonly ServiceDetail["audience"][] = [
  "residents-targeted",
  "residents-general",
  "staff-and-actors",
];

/** Every right that is registered, in force or not. */
export const rightsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["offering", "rights", locale],
    queryFn: ({ signal }) =>
      everyPage(
        (client, page) =>
          client.GET("/samlat/v1/rights", {
            params: { query: { page, limit: MOST_ROWS } },
            headers: { "Accept-Language": locale },
            signal,
          }),
        (list) => list.rights,
      ),
  });

/** Everything registered to read or use in the work. */
export const knowledgeQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["offering", "knowledge", locale],
    queryFn: ({ signal }) =>
      everyPage(
        (client, page) =>
          client.GET("/samlat/v1/knowledge-resources", {
            params: { query: { page, limit: MOST_ROWS } },
            headers: { "Accept-Language": locale },
            signal,
          }),
        (list) => list.knowledgeResources,
      ),
  });

/** How many similar listings are asked for: enough to leave out those of the same actor and still have some. */
const SIMILAR_ASKED = 20;

/** The search for what is like a listing: the same concern, else the same kind, in the same places; null when neither is stated. */
export function similarTo(service: ServiceDetail): ServiceSearch | null {
  const { municipalities, concerns, kind, countyWide } = service;
  if (!municipalities || municipalities.length === 0) return null;
  const place = countyWide ? {} : { municipality: municipalities.map(({ code }) => code) };
  if (concerns && concerns.length > 0) {
    return { ...place, concern: concerns.map(({ code }) => code), limit: SIMILAR_ASKED };
  }
  return kind ? { ...place, kind: [kind.code], limit: SIMILAR_ASKED } : null;
}
