import { SlidersHorizontal } from "lucide-preact";
import { useId, useState } from "preact/hooks";
import type { ServiceList } from "../../../shared/api/wire";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useStay } from "../../../shared/routing/hash-location";
import { formatSearch, SORTS, toggleFilter, type FilterName, type SearchState } from "../search-state";
import { capitalise, fieldInWords } from "../wording";
import styles from "./filter-panel.module.css";

type Facets = NonNullable<ServiceList["facets"]>;
type Facet = Facets[string][number];

/** The filters that are offered, in the order in which people narrow down. */
const OFFERED: readonly FilterName[] = [
  "municipality",
  "targetGroup",
  "age",
  "language",
  "concern",
  "supportLevel",
  "kind",
  "access",
  "cost",
  "freshness",
];

/** How many values of a filter are shown before the rest is asked for. */
const FEW = 6;

/** A value that would give nothing is no choice, unless it is chosen already and can be let go. */
function isChoice({ own, chosen }: Facet): boolean {
  return own > 0 || chosen;
}

function Filter({ state, name, values }: { state: SearchState; name: FilterName; values: readonly Facet[] }) {
  const stay = useStay();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? values : values.filter(({ chosen }, index) => index < FEW || chosen);
  return (
    <fieldset class={styles["filter"]}>
      <legend>{capitalise(fieldInWords(name))}</legend>
      {shown.map(({ code, name: label, own, chosen }) => (
        <label key={code} class={styles["value"]}>
          <input
            id={`filter-${name}-${code}`}
            type="checkbox"
            checked={chosen}
            onChange={() => {
              stay(formatSearch(toggleFilter(state, name, code)));
            }}
          />
          <span>
            <LocalizedText of={label} /> <span class={styles["count"]}>({own})</span>
          </span>
        </label>
      ))}
      {values.length > FEW && (
        <button
          type="button"
          class={styles["quiet"]}
          aria-expanded={isWhole}
          onClick={() => {
            setWhole(!isWhole);
          }}
        >
          {isWhole ? m.filters_fewer() : m.filters_all({ count: String(values.length) })}
        </button>
      )}
    </fieldset>
  );
}

function SortChoice({ state }: { state: SearchState }) {
  const stay = useStay();
  const names = { relevance: m.sort_relevance, freshness: m.sort_freshness, name: m.sort_name };
  return (
    <label class={styles["sort"]}>
      {m.sort_label()}
      <select
        id="sort"
        class="ds-input"
        value={state.sort}
        onChange={({ currentTarget }) => {
          const sort = SORTS.find((order) => order === currentTarget.value) ?? "relevance";
          stay(formatSearch({ ...state, sort, pages: 1 }));
        }}
      >
        {SORTS.map((order) => (
          <option key={order} value={order}>
            {names[order]()}
          </option>
        ))}
      </select>
    </label>
  );
}

/**
 * Narrowing down by what is there: each value with the number of results that it alone gives in its filter. Beside the
 * results where there is room; on a phone behind a button.
 */
export function FilterPanel({ state, facets, total }: { state: SearchState; facets: Facets; total: number }) {
  const stay = useStay();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const chosen = Object.values(state.filters).reduce((sum, codes) => sum + codes.length, 0);
  const offered = OFFERED.map((name) => ({ name, values: (facets[name] ?? []).filter(isChoice) })).filter(
    ({ values }) => values.length > 0,
  );
  if (offered.length === 0) return null;
  return (
    <section aria-label={m.filters_heading()} class={styles["panel"]}>
      <button
        type="button"
        class={`ds-button ${styles["open"] ?? ""}`}
        data-variant="secondary"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <SlidersHorizontal aria-hidden="true" size="1.25em" />
        {chosen > 0 ? m.filters_open_chosen({ count: String(chosen) }) : m.filters_open()}
      </button>
      <div id={id} class={styles["body"]} data-open={isOpen}>
        <SortChoice state={state} />
        {offered.map(({ name, values }) => (
          <Filter key={name} state={state} name={name} values={values} />
        ))}
        {chosen > 0 && (
          <button
            type="button"
            class={styles["quiet"]}
            onClick={() => {
              stay(formatSearch({ ...state, filters: {}, pages: 1 }));
            }}
          >
            {m.filters_clear()}
          </button>
        )}
        <button
          type="button"
          class={`ds-button ${styles["done"] ?? ""}`}
          onClick={() => {
            setOpen(false);
            document.querySelector<HTMLElement>("h1")?.focus();
          }}
        >
          {m.filters_done({ count: total })}
        </button>
      </div>
    </section>
  );
}
