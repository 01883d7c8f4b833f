import { queryOptions } from "@tanstack/preact-query";
import { askAs } from "../../shared/api/ask-as";
import type { StepInput, Submission } from "../../shared/api/wire";
import { tagOf } from "../../shared/api/version-tag";
import type { Locale } from "../../shared/i18n/locale";

/** Everything of what visitors have sent in; asked anew together. */
export const SUBMISSIONS = ["submission"] as const;

/** How many are shown at a time. */
const PAGE = 20;

/** Which part of the queue is shown. */
export interface QueueChoice {
  readonly state: "open" | "done";
  readonly kind: Submission["kind"] | null;
  readonly page: number;
}

/** What visitors have reported in the listings of whoever is logged in. */
export const ownReportsQuery = (state: QueueChoice["state"], page: number) =>
  queryOptions({
    queryKey: [...SUBMISSIONS, "own", state, page],
    queryFn: ({ signal }) =>
      askAs((client) =>
        client.GET("/samlat/v1/me/reports", { params: { query: { state, page, limit: PAGE } }, signal }),
      ),
  });

/** Everything that has come in, for those who handle it. */
export const queueQuery = ({ state, kind, page }: QueueChoice) =>
  queryOptions({
    queryKey: [...SUBMISSIONS, "queue", state, kind, page],
    queryFn: ({ signal }) =>
      askAs((client) =>
        client.GET("/samlat/v1/submissions", {
          params: { query: { state, page, limit: PAGE, ...(kind && { kind }) } },
          signal,
        }),
      ),
  });

/** What has been done with one of them. */
export const submissionHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: [...SUBMISSIONS, "history", id],
    queryFn: ({ signal }) =>
      askAs((client) =>
        client.GET("/samlat/v1/submissions/{id}/history", { params: { path: { id }, query: { limit: 100 } }, signal }),
      ),
  });

/** Brings one of them on, or back; fails where somebody has done so since it was read. */
export function step({ id, version }: Submission, body: StepInput, locale: Locale): Promise<Submission> {
  return askAs((client) =>
    client.POST("/samlat/v1/submissions/{id}/steps", {
      params: { path: { id }, header: { "If-Match": tagOf(version) } },
      headers: { "Accept-Language": locale },
      body,
    }),
  );
}
