import { ChevronDown } from "lucide-preact";
import { useId, useState } from "preact/hooks";
import type { ServiceList } from "../../../shared/api/wire";
import { DOT } from "../../../shared/i18n/joined";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useStay } from "../../../shared/routing/hash-location";
import { formatSearch, toggleFilter, type FilterName, type SearchState } from "../search-state";
import { capitalise, fieldInWords } from "../wording";
import styles from "./filter-group.module.css";

/** A value of a filter with how much it gives. */
export type Facet = NonNullable<ServiceList["facets"]>[string][number];

/** How many values of a filter are shown before the rest is asked for. */
const FEW = 6;

/** Filters that Samlat itself sorts listings into until their actors have approved it. */
const SUGGESTED: ReadonlySet<FilterName> = new Set(["concern", "supportLevel"]);

interface Props {
  readonly state: SearchState;
  readonly name: FilterName;
  readonly values: readonly Facet[];
  /** Whether its values are shown without being asked for. */
  readonly isFirst: boolean;
}

/** One filter: its values behind its name, each with the number of results that it alone would give. */
export function FilterGroup({ state, name, values, isFirst }: Props) {
  const stay = useStay();
  const id = useId();
  const chosen = new Set(state.filters[name] ?? []);
  // What is chosen later must not open or close the group under the visitor's hand.
  const [beginsOpen] = useState(isFirst || chosen.size > 0);
  const [isWhole, setWhole] = useState(false);
  const few = isWhole ? values : values.filter(({ code }, index) => index < FEW || chosen.has(code));
  return (
    <details class={styles["group"]} open={beginsOpen}>
      <summary id={id}>
        <span>
          {capitalise(fieldInWords(name))}
          {chosen.size > 0 && (
            <span class={styles["chosen"]}>
              {DOT}
              {m.filters_group_chosen({ count: chosen.size })}
            </span>
          )}
        </span>
        <ChevronDown aria-hidden="true" size="1.25em" />
      </summary>
      <div role="group" aria-labelledby={id} class={styles["values"]}>
        {SUGGESTED.has(name) && <p class={styles["note"]}>{m.filters_suggested()}</p>}
        {few.map(({ code, name: label, own }) => (
          <label key={code} class={styles["value"]}>
            <input
              id={`filter-${name}-${code}`}
              class="ds-input"
              type="checkbox"
              checked={chosen.has(code)}
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
            class={styles["more"]}
            aria-expanded={isWhole}
            onClick={() => {
              setWhole(!isWhole);
            }}
          >
            {isWhole ? m.filters_fewer() : m.filters_all({ count: String(values.length) })}
          </button>
        )}
      </div>
    </details>
  );
}
