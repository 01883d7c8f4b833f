import { SlidersHorizontal } from "lucide-preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
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

interface Props {
  readonly state: SearchState;
  readonly facets: NonNullable<ServiceList["facets"]>;
  /** How many results there are; unknown when the last question failed. */
  readonly total: number | undefined;
  /** The id of the results, for those who step past the filters. */
  readonly resultsId: string;
}

/**
 * Narrowing down by what is there. Beside the results where there is room; on a phone a sheet from below, which leaves the
 * top of the page, with the ways out, in reach.
 */
export function FilterPanel({ state, facets, total, resultsId }: Props) {
  const stay = useStay();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const chosenCount = Object.values(state.filters).reduce((sum, codes) => sum + codes.length, 0);

  // A value that would give nothing is no choice, unless it is chosen already and can be let go.
  const isChoice = (name: FilterName) => (value: Facet) =>
    value.own > 0 || (state.filters[name] ?? []).includes(value.code);
  const offered = OFFERED.map((name) => ({ name, values: (facets[name] ?? []).filter(isChoice(name)) })).filter(
    ({ values }) => values.length > 0,
  );

  useLayoutEffect(() => {
    const open = sheet.current;
    if (!isOpen || !open) return undefined;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== "Escape") return;
      setOpen(false);
      opener.current?.focus();
    };
    // Whoever tabs on past the sheet must see where they are.
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !open.contains(relatedTarget)) setOpen(false);
    };
    open.querySelector<HTMLElement>("h2")?.focus();
    open.addEventListener("keydown", onKey);
    open.addEventListener("focusout", onFocusOut);
    return () => {
      open.removeEventListener("keydown", onKey);
      open.removeEventListener("focusout", onFocusOut);
    };
  }, [isOpen]);

  if (offered.length === 0) return null;
  return (
    <section aria-labelledby={`${id}-heading`} class={styles["panel"]}>
      <button
        ref={opener}
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
        {chosenCount > 0 ? m.filters_open_chosen({ count: chosenCount }) : m.filters_open()}
      </button>
      {isOpen && (
        <div
          aria-hidden="true"
          class={styles["scrim"]}
          onClick={() => {
            setOpen(false);
          }}
        />
      )}
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
        <h2 id={`${id}-heading`} tabIndex={-1} class={styles["heading"]}>
          {m.filters_heading()}
        </h2>
        <div class={styles["groups"]}>
          {offered.map(({ name, values }, index) => (
            <FilterGroup key={name} state={state} name={name} values={values} isFirst={index < OPEN_FIRST} />
          ))}
        </div>
        <div class={styles["foot"]}>
          {chosenCount > 0 && (
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
              setOpen(false);
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
