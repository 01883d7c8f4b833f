import { refusalOf } from "../../../shared/api/problems";
import type { ServiceList } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { EMPTY_SEARCH, formatSearch, isSearch, relaxed, type SearchState } from "../search-state";
import { fieldInWords } from "../wording";
import { NotStatedChoice, OutdatedChoice } from "./result-tools";
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

type Meta = ServiceList["_meta"];
type Relaxation = Meta["relaxations"][number];

/** The condition that would be dropped, as the visitor gave it: the words, or the filter with its values. */
function droppedInWords({ filter, values, text }: Relaxation): string {
  if (text) return `”${text}”`;
  return filter ? `${fieldInWords(filter)} (${values.join(", ")})` : values.join(", ");
}

/**
 * Nothing found: what may still fit, which condition to drop with what it gives, and the place alone. Never says that there
 * is no support, only that none is registered.
 */
export function NothingFound({ state, meta }: { state: SearchState; meta: Meta }) {
  const { locale } = useLocale();
  const mayFit = meta.notStatedTotal > 0 || meta.outdatedItems > 0;
  // Dropping everything is no search any more: the start page does that better.
  const ways = meta.relaxations
    .map((relaxation) => ({ relaxation, wider: relaxed(state, relaxation) }))
    .filter(({ wider }) => isSearch(wider));
  const place = meta.interpretation.find(({ filter }) => filter === "municipality");
  return (
    <div class={styles["notice"]}>
      {mayFit ? (
        <div>
          <p>{m.empty_uncertain()}</p>
          <NotStatedChoice state={state} counts={meta.notStatedItems} />
          <OutdatedChoice state={state} count={meta.outdatedItems} />
        </div>
      ) : (
        <p>{m.empty_text()}</p>
      )}
      {(ways.length > 0 || place) && (
        <section aria-labelledby="relax">
          <h2 id="relax">{m.empty_relax()}</h2>
          <ul>
            {ways.map(({ relaxation, wider }) => (
              <li key={formatSearch(wider)}>
                <a class={styles["way"]} href={hrefOf(formatSearch(wider))}>
                  {m.empty_relax_item({ count: relaxation.totalItems, what: droppedInWords(relaxation) })}
                </a>
              </li>
            ))}
            {place && ways.length === 0 && (
              <li>
                <a class={styles["way"]} href={hrefOf(formatSearch({ ...EMPTY_SEARCH, q: place.text }))}>
                  {m.empty_only_place({ place: wordingFor(place.name, locale).value })}
                </a>
              </li>
            )}
          </ul>
        </section>
      )}
      <p>{m.empty_other_words()}</p>
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
      <button type="button" class="ds-button" onClick={onRetry}>
        {m.error_retry()}
      </button>
    </div>
  );
}
