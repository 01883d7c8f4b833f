import { queryOptions } from "@tanstack/preact-query";
import { askAs } from "../../shared/api/ask-as";
import type { ServiceEdition } from "../../shared/api/wire";
import { tagOf } from "../../shared/api/version-tag";
import type { Locale } from "../../shared/i18n/locale";

/** Everything that is asked as whoever is logged in; forgotten together. */
const OWN = "own";

/** How many rows are shown at a time, of own listings and of a history. */
const PAGE = 100;

/** An actor, as the public sees it. */
export const ownActorQuery = (id: string, locale: Locale) =>
  queryOptions({
    queryKey: [OWN, "actor", id, locale],
    queryFn: ({ signal }) =>
      askAs((client) =>
        client.GET("/samlat/v1/actors/{id}", {
          params: { path: { id } },
          headers: { "Accept-Language": locale },
          signal,
        }),
      ),
  });

/** The listings that whoever is logged in keeps true, what has to be gone through first; or those that were taken away. */
export const ownServicesQuery = (locale: Locale, archived = false) =>
  queryOptions({
    queryKey: [OWN, "services", locale, archived],
    queryFn: ({ signal }) =>
      askAs((client) =>
        client.GET("/samlat/v1/me/services", {
          params: { query: { limit: PAGE, ...(archived && { archived }) } },
          headers: { "Accept-Language": locale },
          signal,
        }),
      ),
  });

/** The round in which everybody is asked just now; null where there is none. */
export const currentRoundQuery = () =>
  queryOptions({
    queryKey: [OWN, "round"],
    queryFn: async ({ signal }) => {
      const { updateRounds } = await askAs((client) =>
        client.GET("/samlat/v1/update-rounds", { params: { query: { limit: 1 } }, signal }),
      );
      return updateRounds.find(({ state }) => state === "open" || state === "ended") ?? null;
    },
  });

/** Says that all of a listing is right as it stands; fails where somebody has changed it since it was read. */
export function confirmAsItStands({ service, version }: ServiceEdition, locale: Locale): Promise<ServiceEdition> {
  return askAs((client) =>
    client.POST("/samlat/v1/services/{id}/confirmations", {
      params: { path: { id: service.id }, header: { "If-Match": tagOf(version ?? 0) } },
      headers: { "Accept-Language": locale },
      body: {},
    }),
  );
}

/** Takes a listing away from the public. */
export function archive({ service, version }: ServiceEdition, reason: string, locale: Locale): Promise<ServiceEdition> {
  return askAs((client) =>
    client.POST("/samlat/v1/services/{id}/archivals", {
      params: { path: { id: service.id }, header: { "If-Match": tagOf(version ?? 0) } },
      headers: { "Accept-Language": locale },
      body: { reason },
    }),
  );
}

/** Shows a listing to the public again. */
export function restore({ service, version }: ServiceEdition, locale: Locale): Promise<ServiceEdition> {
  return askAs((client) =>
    client.POST("/samlat/v1/services/{id}/restorations", {
      params: { path: { id: service.id }, header: { "If-Match": tagOf(version ?? 0) } },
      headers: { "Accept-Language": locale },
    }),
  );
}

/** Throws away what is being written of a listing, as it stands now. */
export async function discardDraft(id: string, locale: Locale): Promise<void> {
  const draft = await askAs((client) =>
    client.GET("/samlat/v1/services/{id}/draft", { params: { path: { id } }, headers: { "Accept-Language": locale } }),
  );
  await askAs(async (client) => {
    const answer = await client.DELETE("/samlat/v1/services/{id}/draft", {
      params: { path: { id }, header: { "If-Match": tagOf(draft.version ?? 0) } },
      headers: { "Accept-Language": locale },
    });
    // A good answer has no body.
    return answer.response.ok ? { ...answer, data: true } : answer;
  });
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
