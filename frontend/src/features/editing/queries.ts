import { keepPreviousData, queryOptions } from "@tanstack/preact-query";
import { askAs } from "../../shared/api/ask-as";
import { everyPage, MOST_ROWS } from "../../shared/api/every-page";
import type { ServiceContent, ServiceDraft, ServiceEdition } from "../../shared/api/wire";
import { tagOf } from "../../shared/api/version-tag";
import type { Locale } from "../../shared/i18n/locale";
import { servicesQuery } from "../offering/queries";

/** The draft of a listing, or what is published where nothing is written yet. Never fetched anew under somebody's hands. */
export const draftQuery = (id: string, locale: Locale) =>
  queryOptions({
    queryKey: ["editing", "draft", id, locale],
    queryFn: ({ signal }) => readDraft(id, locale, signal),
    // In another language it is the same draft: what stands on the page stays until its words come.
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
  });

/** The same, asked for now. */
export function readDraft(id: string, locale: Locale, signal?: AbortSignal): Promise<ServiceDraft> {
  return askAs((client) =>
    client.GET("/samlat/v1/services/{id}/draft", {
      params: { path: { id } },
      headers: { "Accept-Language": locale },
      ...(signal && { signal }),
    }),
  );
}

/** Begins a new listing; the same key sent twice begins one only. */
export function addService(content: ServiceContent, key: string, locale: Locale): Promise<ServiceDraft> {
  return askAs((client) =>
    client.POST("/samlat/v1/services", {
      params: { header: { "Idempotency-Key": key } },
      headers: { "Accept-Language": locale },
      body: { content },
    }),
  );
}

/** A draft as it is to be saved. */
export interface Save {
  readonly content: ServiceContent;
  readonly version: number | null;
  readonly basedOn: number | null;
}

/** Saves the draft; fails where somebody else has saved it since it was read. */
export function saveDraft(id: string, { content, version, basedOn }: Save, locale: Locale): Promise<ServiceDraft> {
  return askAs((client) =>
    client.PUT("/samlat/v1/services/{id}/draft", {
      params: {
        path: { id },
        header: version === null ? { "If-None-Match": "*" } : { "If-Match": tagOf(version) },
      },
      headers: { "Accept-Language": locale },
      body: { content, ...(basedOn !== null && { basedOn }) },
    }),
  );
}

/** Publishes the draft as it stands. */
export function publishDraft(
  id: string,
  version: number,
  warningsAnswered: boolean,
  locale: Locale,
): Promise<ServiceEdition> {
  return askAs((client) =>
    client.POST("/samlat/v1/services/{id}/publications", {
      params: { path: { id }, header: { "If-Match": tagOf(version) } },
      headers: { "Accept-Language": locale },
      body: { licence: true, warningsAnswered },
    }),
  );
}

/** How many listings are shown that look like a new one. */
const LOOKALIKES = 3;

/** The shortest name that says anything. */
const SHORTEST = 4;

/** What is listed already under words like these, whatever its age. */
export const lookalikesQuery = (name: string, locale: Locale) => ({
  ...servicesQuery({ q: name, limit: LOOKALIKES, facets: false, includeOutdated: true }, locale),
  enabled: name.length >= SHORTEST,
});

/** A code of a list with its name. */
export interface Code {
  readonly code: string;
  readonly name: Readonly<Record<string, string>>;
}

/** The code lists that a listing chooses from. */
export interface CodeLists {
  readonly municipalities: readonly Code[];
  readonly targetGroups: readonly Code[];
  readonly languages: readonly Code[];
  readonly concerns: readonly Code[];
  readonly activityCodes: readonly Code[];
  readonly supportLevels: readonly Code[];
  readonly serviceKinds: readonly Code[];
}

/** All of them at once; they change seldom. */
export const codeListsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["editing", "codes", locale],
    queryFn: async ({ signal }): Promise<CodeLists> => {
      const asked = (page: number) => ({
        params: { query: { page, limit: MOST_ROWS } },
        headers: { "Accept-Language": locale },
        signal,
      });
      const [municipalities, targetGroups, languages, concerns, activityCodes, supportLevels, serviceKinds] =
        await Promise.all([
          everyPage(
            (client, page) => client.GET("/samlat/v1/municipalities", asked(page)),
            (list) => list.municipalities,
          ),
          everyPage(
            (client, page) => client.GET("/samlat/v1/target-groups", asked(page)),
            (list) => list.targetGroups,
          ),
          everyPage(
            (client, page) => client.GET("/samlat/v1/languages", asked(page)),
            (list) => list.languages,
          ),
          everyPage(
            (client, page) => client.GET("/samlat/v1/concerns", asked(page)),
            (list) => list.concerns,
          ),
          everyPage(
            (client, page) => client.GET("/samlat/v1/activity-codes", asked(page)),
            (list) => list.activityCodes,
          ),
          everyPage(
            (client, page) => client.GET("/samlat/v1/support-levels", asked(page)),
            (list) => list.supportLevels,
          ),
          everyPage(
            (client, page) => client.GET("/samlat/v1/service-kinds", asked(page)),
            (list) => list.serviceKinds,
          ),
        ]);
      return { municipalities, targetGroups, languages, concerns, activityCodes, supportLevels, serviceKinds };
    },
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
