import type { UseQueryResult } from "@tanstack/preact-query";
import type { ComponentChildren } from "preact";
import { isGone, removedAt } from "../../../shared/api/problems";
import { momentInWords } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useArrival } from "../../../shared/routing/hash-location";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { BackLink } from "../../../shared/ui/back-link";
import { useWaitingSign } from "../../../shared/ui/use-waiting-sign";
import { EMPTY_SEARCH } from "../search-state";
import { FetchFailed, ResultSkeleton } from "./result-states";
import { SearchForm } from "./search-form";
import styles from "./loaded-page.module.css";

/** What is asked for is not there: when it was removed if that is known, and the search as the way on. */
function NotThere({ error, heading }: { error: unknown; heading: string }) {
  const { locale } = useLocale();
  const removed = removedAt(error);
  return (
    <>
      <h1 tabIndex={-1}>{heading}</h1>
      <p>{removed === null ? m.page_gone() : m.page_removed({ day: momentInWords(removed, locale) })}</p>
      <SearchForm state={EMPTY_SEARCH} />
    </>
  );
}

/**
 * A page that shows the answer to one question: the way back, then grey shapes while it waits, the answer, that it is not
 * there (`goneHeading`), or that it failed.
 */
export function LoadedPage<Data>({
  query,
  back,
  goneHeading,
  children,
}: {
  query: Pick<UseQueryResult<Data>, "data" | "error" | "isPending" | "refetch">;
  back: { readonly to: string; readonly label: string };
  goneHeading?: string;
  children: (data: Data) => ComponentChildren;
}) {
  const { data, error, isPending, refetch } = query;
  const showWaiting = useWaitingSign(isPending);
  useArrival(!isPending);
  useAnnouncement(showWaiting ? m.page_loading() : null);
  return (
    <div class={styles["page"]}>
      <BackLink to={back.to} label={back.label} />
      {data !== undefined && children(data)}
      {showWaiting && <ResultSkeleton />}
      {error !== null && isGone(error) && <NotThere error={error} heading={goneHeading ?? m.not_found_heading()} />}
      {error !== null && !isGone(error) && (
        <>
          <h1 tabIndex={-1}>{m.error_heading()}</h1>
          <FetchFailed
            error={error}
            onRetry={() => {
              void refetch();
            }}
          />
        </>
      )}
    </div>
  );
}
