import { useId, useLayoutEffect, useRef } from "preact/hooks";
import type { ServiceList } from "../../../shared/api/wire";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useStay } from "../../../shared/routing/hash-location";
import { formatSearch, type FilterName, type SearchState } from "../search-state";
import { FilterGroup, type Facet } from "./filter-group";
import styles from "./filter-panel.module.css";

/** The filters that are offered, in the order in which people narrow down. */
const OFFERED: readonly FilterName[] = [
  "municipality",
  "concern",
  "targetGroup",
  "language",
  "age",
  "access",
  "cost",
  "kind",
  "supportLevel",
  "freshness",
];

/** How many filters show their values without being asked to. */
const OPEN_FIRST = 2;

/** A filter with the values that are a choice. */
export interface OfferedFilter {
  readonly name: FilterName;
  readonly values: readonly Facet[];
}

/** What there is to choose: a value that would give nothing is no choice, unless it is chosen already and can be let go. */
export function offeredFilters(state: SearchState, facets: ServiceList["facets"]): readonly OfferedFilter[] {
  const isChoice = (name: FilterName) => (value: Facet) =>
    value.own > 0 || (state.filters[name] ?? []).includes(value.code);
  return OFFERED.map((name) => ({ name, values: (facets?.[name] ?? []).filter(isChoice(name)) })).filter(
    ({ values }) => values.length > 0,
  );
}

/** How many values are chosen in all. */
export function chosenIn(state: SearchState): number {
  return Object.values(state.filters).reduce((sum, codes) => sum + codes.length, 0);
}

interface Props {
  readonly id: string;
  readonly state: SearchState;
  readonly offered: readonly OfferedFilter[];
  /** How many results there are; unknown when the last question failed. */
  readonly total: number | undefined;
  /** The id of the results, for those who step past the filters. */
  readonly resultsId: string;
  /** Whether the sheet is shown; where there is room the filters always are. */
  readonly isOpen: boolean;
  /** Closes the sheet; with the id of what gets focus then, if anything. */
  readonly onClose: (focusId?: string) => void;
  /** The id of the button that opens the sheet. */
  readonly openerId: string;
}

/**
 * Narrowing down by what is there. Beside the results where there is room; on a phone a sheet from below, which leaves the
 * top of the page, with the ways out, in reach.
 */
export function FilterPanel({ id, state, offered, total, resultsId, isOpen, onClose, openerId }: Props) {
  const stay = useStay();
  const headingId = useId();
  const sheet = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const open = sheet.current;
    if (!isOpen || !open) return undefined;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") onClose(openerId);
    };
    // Whoever tabs on past the sheet must see where they are.
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !open.contains(relatedTarget)) onClose();
    };
    // Whatever else is pressed opens in full view, also by a finger, which moves no focus on many phones. The button that opens
    // the sheet closes it by itself.
    const onPress = ({ target }: MouseEvent) => {
      const isElsewhere = target instanceof Element && !open.contains(target) && !target.closest(`#${openerId}`);
      if (isElsewhere) onClose();
    };
    open.addEventListener("keydown", onKey);
    open.addEventListener("focusout", onFocusOut);
    addEventListener("click", onPress, { capture: true });
    return () => {
      open.removeEventListener("keydown", onKey);
      open.removeEventListener("focusout", onFocusOut);
      removeEventListener("click", onPress, { capture: true });
    };
  }, [isOpen, onClose, openerId]);

  useLayoutEffect(() => {
    if (isOpen) document.getElementById(headingId)?.focus();
  }, [isOpen, headingId]);

  return (
    <section aria-labelledby={headingId} class={styles["panel"]}>
      {isOpen && <div aria-hidden="true" class={styles["scrim"]} />}
      <div id={id} ref={sheet} class={styles["sheet"]} data-open={isOpen}>
        <button
          type="button"
          class={`ds-skip-link ${styles["skip"] ?? ""}`}
          onClick={() => {
            document.getElementById(resultsId)?.focus();
          }}
        >
          {m.filters_skip()}
        </button>
        <h2 id={headingId} tabIndex={-1} class={styles["heading"]}>
          {m.filters_heading()}
        </h2>
        <div class={styles["groups"]}>
          {offered.map(({ name, values }, index) => (
            <FilterGroup key={name} state={state} name={name} values={values} isFirst={index < OPEN_FIRST} />
          ))}
        </div>
        <div class={styles["foot"]}>
          {chosenIn(state) > 0 && (
            <button
              type="button"
              class={styles["clear"]}
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
              onClose();
              document.querySelector<HTMLElement>("h1")?.focus();
            }}
          >
            {total === undefined ? m.filters_close() : m.filters_done({ count: total })}
          </button>
        </div>
      </div>
    </section>
  );
}
