import { queryOptions } from "@tanstack/preact-query";
import { askAs } from "../../shared/api/ask-as";
import type { RoundActor, UpdateRound, UpdateRoundInput } from "../../shared/api/wire";
import { tagOf } from "../../shared/api/version-tag";
import type { Locale } from "../../shared/i18n/locale";
import type { OverviewChoice } from "./overview-choice";

/** Everything that a coordinator asks; forgotten together. */
const COORDINATION = "coordination";

/** How often a page asks how far an open round has come, in milliseconds. */
const LIVE = 15_000;

/** How many actors, rounds or mails are shown at a time. */
const MOST = 100;

/** How it is known that a listing is right, where a coordinator says so. */
export type KnownBy = "phone" | "round" | "web";

export type RoundActorState = RoundActor["state"];

const chosen = ({ municipality, actor, grade }: OverviewChoice) => ({
  ...(municipality !== null && { municipality: [municipality] }),
  ...(actor !== null && { actor: [actor] }),
  ...(grade !== null && { freshness: [grade] }),
});

/** A page of all listings by how fresh they are. */
export const overviewQuery = (choice: OverviewChoice, locale: Locale) =>
  queryOptions({
    queryKey: [COORDINATION, "overview", choice, locale],
    queryFn: ({ signal }) =>
      askAs((client) =>
        client.GET("/samlat/v1/editions", {
          params: { query: { ...chosen(choice), page: choice.page } },
          headers: { "Accept-Language": locale },
          signal,
        }),
      ),
    placeholderData: (before) => before,
  });

/** The same choice as a table for spreadsheets, all of it. */
export function fetchTable(choice: OverviewChoice, locale: Locale): Promise<string> {
  return askAs((client) =>
    client.GET("/samlat/v1/editions.csv", {
      params: { query: chosen(choice) },
      headers: { "Accept-Language": locale },
      parseAs: "text",
    }),
  );
}

/** Says on an actor's behalf that all of a listing is right as it stands. */
export function confirmOnBehalf(id: string, version: number, how: KnownBy): Promise<unknown> {
  return askAs((client) =>
    client.POST("/samlat/v1/services/{id}/confirmations", {
      params: { path: { id }, header: { "If-Match": tagOf(version) } },
      body: { how },
    }),
  );
}

/** Every round, the newest first. */
export const roundsQuery = () =>
  queryOptions({
    queryKey: [COORDINATION, "rounds"],
    queryFn: ({ signal }) =>
      askAs((client) => client.GET("/samlat/v1/update-rounds", { params: { query: { limit: MOST } }, signal })),
    refetchInterval: LIVE,
  });

/** One round, followed as it fills. */
export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: [COORDINATION, "round", id],
    queryFn: ({ signal }) =>
      askAs((client) => client.GET("/samlat/v1/update-rounds/{id}", { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.state === "closed" ? false : LIVE),
  });

/** How far each actor has come in a round. */
export const roundActorsQuery = (id: string, state: RoundActorState | null, page: number) =>
  queryOptions({
    queryKey: [COORDINATION, "round-actors", id, state, page],
    queryFn: ({ signal }) =>
      askAs((client) =>
        client.GET("/samlat/v1/update-rounds/{id}/actors", {
          params: { path: { id }, query: { page, limit: MOST, ...(state !== null && { state: [state] }) } },
          signal,
        }),
      ),
    refetchInterval: LIVE,
    placeholderData: (before) => before,
  });

/** Opens a round. */
export function openRound(body: UpdateRoundInput, locale: Locale): Promise<UpdateRound> {
  return askAs((client) => client.POST("/samlat/v1/update-rounds", { headers: { "Accept-Language": locale }, body }));
}

/** Changes what is said of a round; fails where somebody else has changed it since it was read. */
export function reviseRound(
  { id, version }: UpdateRound,
  body: UpdateRoundInput,
  locale: Locale,
): Promise<UpdateRound> {
  return askAs((client) =>
    client.PUT("/samlat/v1/update-rounds/{id}", {
      params: { path: { id }, header: { "If-Match": tagOf(version) } },
      headers: { "Accept-Language": locale },
      body,
    }),
  );
}

/** Ends a round for good. */
export function closeRound({ id, version }: UpdateRound): Promise<UpdateRound> {
  return askAs((client) =>
    client.POST("/samlat/v1/update-rounds/{id}/closing", {
      params: { path: { id }, header: { "If-Match": tagOf(version) } },
    }),
  );
}

/** The mails of a round, the newest first. */
export const remindersQuery = (id: string, locale: Locale) =>
  queryOptions({
    queryKey: [COORDINATION, "reminders", id, locale],
    queryFn: ({ signal }) =>
      askAs((client) =>
        client.GET("/samlat/v1/update-rounds/{id}/reminders", {
          params: { path: { id }, query: { limit: MOST } },
          headers: { "Accept-Language": locale },
          signal,
        }),
      ),
    refetchInterval: LIVE,
  });

/** What would be sent now. */
export const previewQuery = (id: string) =>
  queryOptions({
    queryKey: [COORDINATION, "preview", id],
    queryFn: ({ signal }) =>
      askAs((client) =>
        client.GET("/samlat/v1/update-rounds/{id}/reminders/preview", { params: { path: { id } }, signal }),
      ),
  });

/** Sends a mail to every mailbox that is due one. */
export function sendReminders(id: string): Promise<unknown> {
  return askAs((client) => client.POST("/samlat/v1/update-rounds/{id}/reminders", { params: { path: { id } } }));
}
