import type { ServiceList } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText, wordingFor, type Localized } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { FILTERS, formatSearch, toggleFilter, withoutFilter, type Choice, type SearchState } from "../search-state";
import { capitalise, fieldInWords } from "../wording";
import styles from "./result-tools.module.css";

type Meta = ServiceList["_meta"];

/**
 * What the written text was taken to mean: place, language, group, what help is needed with. A word is also looked for in
 * the texts of listings; pressing what it was taken to mean leaves those alone that have that.
 */
export function Meaning({ state, interpretation }: { state: SearchState; interpretation: Meta["interpretation"] }) {
  if (interpretation.length === 0) return null;
  // Several words may have been taken to mean the same.
  const readings = [...new Map(interpretation.map((part) => [`${part.filter}-${part.code}`, part])).values()];
  const meant = readings.map(({ filter, code, name }) => {
    const known = FILTERS.find((own) => own === filter);
    const only = known && !state.filters[known]?.includes(code) ? toggleFilter(state, known, code) : null;
    return { filter, code, name, only };
  });
  return (
    <section aria-labelledby="meaning" class={styles["meaning"]}>
      <p class={styles["label"]}>
        <span id="meaning">{m.results_meaning()}</span>
        {meant.some(({ only }) => only !== null) && (
          <span class="not-on-paper" id="meaning-only">
            . {m.results_meaning_only()}
          </span>
        )}
      </p>
      <ul class={styles["words"]}>
        {meant.map(({ filter, code, name, only }) => {
          const words = (
            <span>
              {capitalise(fieldInWords(filter))}:{" "}
              <strong>
                <LocalizedText of={name} />
              </strong>
            </span>
          );
          return (
            <li key={`${filter}-${code}`} class={styles["word"]}>
              {only === null ? (
                words
              ) : (
                <a
                  class={styles["only"]}
                  id={`meant-${filter}-${code}`}
                  href={hrefOf(formatSearch(only))}
                  aria-describedby="meaning-only"
                >
                  {words}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Chosen values, each of which can be taken away; one that has no name is called as `nameless` says, or by its filter alone. */
export function Choices({
  state,
  choices,
  nameless = m.choice_unknown(),
}: {
  state: SearchState;
  choices: readonly (Choice & { readonly name?: Localized | undefined })[];
  nameless?: string | null | undefined;
}) {
  const { locale } = useLocale();
  return (
    <ul class={styles["words"]}>
      {choices.map(({ filter, code, name }) => (
        <li key={`${filter}-${code}`} class={styles["word"]}>
          {capitalise(fieldInWords(filter))}
          {(name !== undefined || nameless !== null) && (
            <>
              : <strong>{name === undefined ? nameless : <LocalizedText of={name} />}</strong>
            </>
          )}{" "}
          <a
            class={styles["drop"]}
            href={hrefOf(formatSearch(withoutFilter(state, filter, code)))}
            aria-label={m.results_remove({
              name: name === undefined ? (nameless ?? fieldInWords(filter)) : wordingFor(name, locale).value,
            })}
          >
            <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What the values of filters are called. */
type Names = Readonly<Partial<Record<string, readonly { readonly code: string; readonly name: Localized }[]>>>;

/** The filters that the address carries, each of which can be taken away. */
export function ChosenFilters({
  state,
  facets,
  nameless,
}: {
  state: SearchState;
  facets: Names;
  nameless?: string | null | undefined;
}) {
  const choices = FILTERS.flatMap((filter) =>
    (state.filters[filter] ?? []).map((code) => ({
      filter,
      code,
      name: facets[filter]?.find((value) => value.code === code)?.name,
    })),
  );
  if (choices.length === 0) return null;
  return (
    <section aria-labelledby="chosen" class={styles["meaning"]}>
      <p id="chosen" class="ds-sr-only">
        {m.results_chosen()}
      </p>
      <Choices state={state} choices={choices} nameless={nameless} />
    </section>
  );
}

/** Listings that do not state what a filter asks for are never hidden in silence: how many, and the way to see them. */
export function NotStatedChoice({ state, counts }: { state: SearchState; counts: Meta["notStatedItems"] }) {
  const first = { ...state, pages: 1 };
  if (state.includeNotStated) {
    return (
      <p class={styles["choice"]}>
        {m.results_not_stated_included()}{" "}
        <a href={hrefOf(formatSearch({ ...first, includeNotStated: false }))}>{m.results_not_stated_hide()}</a>
      </p>
    );
  }
  const unsaid = Object.entries(counts).filter(([, count]) => count > 0);
  if (unsaid.length === 0) return null;
  return (
    <p class={styles["choice"]}>
      {unsaid.map(([filter, count]) => m.results_not_stated({ count, what: fieldInWords(filter) })).join(" ")}{" "}
      <a href={hrefOf(formatSearch({ ...first, includeNotStated: true }))}>{m.results_not_stated_show()}</a>
    </p>
  );
}

/** Older and undated listings stand behind a choice, counted. */
export function OutdatedChoice({ state, count }: { state: SearchState; count: number }) {
  const first = { ...state, pages: 1 };
  if (state.includeOutdated) {
    return (
      <p class={styles["choice"]}>
        {m.results_outdated_included()}{" "}
        <a href={hrefOf(formatSearch({ ...first, includeOutdated: false }))}>{m.results_outdated_hide()}</a>
      </p>
    );
  }
  if (count === 0) return null;
  return (
    <p class={styles["choice"]}>
      <a href={hrefOf(formatSearch({ ...first, includeOutdated: true }))}>
        {m.results_outdated_show({ count: String(count) })}
      </a>
    </p>
  );
}
