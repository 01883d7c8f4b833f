import { refusalOf } from "../../../shared/api/problems";
import type { ServiceList } from "../../../shared/api/wire";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { formatSearch, relaxed, type SearchState } from "../search-state";
import { fieldInWords } from "../wording";
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

type Relaxation = ServiceList["_meta"]["relaxations"][number];

/** The condition that would be dropped, as the visitor gave it: the words, or the filter with its values. */
function droppedInWords({ filter, values, text }: Relaxation): string {
  if (text) return `”${text}”`;
  return filter ? `${fieldInWords(filter)} (${values.join(", ")})` : values.join(", ");
}

/** Nothing found: what that means, and which condition to drop with what it gives. */
export function NothingFound({ state, relaxations }: { state: SearchState; relaxations: readonly Relaxation[] }) {
  return (
    <div class={styles["notice"]}>
      <p>{m.empty_text()}</p>
      {relaxations.length > 0 && (
        <section aria-labelledby="relax">
          <h2 id="relax">{m.empty_relax()}</h2>
          <ul>
            {relaxations.map((relaxation) => (
              <li key={`${relaxation.filter ?? ""} ${relaxation.q ?? ""}`}>
                <a class={styles["way"]} href={hrefOf(formatSearch(relaxed(state, relaxation)))}>
                  {m.empty_relax_item({ count: relaxation.totalItems, what: droppedInWords(relaxation) })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>{m.empty_other_words()}</p>
    </div>
  );
}

/** The API is away or refused: what happened, what it means, what to do. */
export function FetchFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const refusal = refusalOf(error);
  return (
    <div role="alert" class={styles["notice"]}>
      <p>{refusal === null ? m.error_away() : m.error_refused({ detail: refusal })}</p>
      <button type="button" class="ds-button" onClick={onRetry}>
        {m.error_retry()}
      </button>
    </div>
  );
}
