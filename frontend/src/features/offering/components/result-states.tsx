import { refusalOf } from "../../../shared/api/problems";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import styles from "./result-states.module.css";

/** Grey shapes where the results will stand; nothing for a screen reader, which is told in words. */
export function ResultSkeleton() {
  return (
    <div aria-hidden="true" class={styles["skeletons"]}>
      {[1, 2, 3].map((row) => (
        <div key={row} class={styles["skeleton"]}>
          <span class="ds-skeleton" />
          <span class="ds-skeleton" />
          <span class="ds-skeleton" />
        </div>
      ))}
    </div>
  );
}

interface FetchFailedProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** What to say when the API is away; the usual words do not speak of a search. */
  readonly away?: string;
}

/** The API is away or refused: what happened, what it means, what to do. The one place where pages say so. */
export function FetchFailed({ error, onRetry, away = m.page_away() }: FetchFailedProps) {
  const refusal = refusalOf(error);
  return (
    <div role="alert" class={styles["notice"]}>
      <p>{refusal === null ? away : m.error_refused({ detail: refusal })}</p>
      {refusal !== null && (
        <a class={styles["way"]} href={hrefOf("/")}>
          {m.detail_back_start()}
        </a>
      )}
      <button type="button" class="ds-button" onClick={onRetry}>
        {m.error_retry()}
      </button>
    </div>
  );
}
