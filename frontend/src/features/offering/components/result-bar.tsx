import { List, Map as MapSign, SlidersHorizontal } from "lucide-preact";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useStay } from "../../../shared/routing/hash-location";
import { formatSearch, SORTS, VIEWS, type SearchState, type View } from "../search-state";
import styles from "./result-bar.module.css";

const VIEW_SIGNS = { lista: List, karta: MapSign };

function viewInWords(view: View): string {
  switch (view) {
    case "lista":
      return m.map_view_list();
    case "karta":
      return m.map_view_map();
  }
}

interface Props {
  readonly state: SearchState;
  /** Whether there is anything to put in order. */
  readonly isSortable: boolean;
  /** The button that opens the filters where they do not stand beside the results; absent when there are none. */
  readonly filters?: {
    readonly openerId: string;
    readonly panelId: string;
    readonly chosen: number;
    readonly isOpen: boolean;
    readonly onToggle: () => void;
  };
}

/** How the results are looked at: narrowed down, as a list or on the map, and the list in which order. */
export function ResultBar({ state, isSortable, filters }: Props) {
  const stay = useStay();
  const sortNames = { relevance: m.sort_relevance, freshness: m.sort_freshness, name: m.sort_name };
  return (
    <div class={styles["bar"]}>
      {filters && (
        <button
          id={filters.openerId}
          type="button"
          class={styles["filters"]}
          aria-expanded={filters.isOpen}
          aria-controls={filters.panelId}
          onClick={filters.onToggle}
        >
          <SlidersHorizontal aria-hidden="true" size="1.25em" />
          {m.filters_open()}{" "}
          {filters.chosen > 0 && (
            <>
              <span aria-hidden="true">({filters.chosen})</span>
              <span class="ds-sr-only">({m.filters_group_chosen({ count: filters.chosen })})</span>
            </>
          )}
        </button>
      )}
      <div role="group" aria-label={m.map_view()} class={styles["views"]}>
        {VIEWS.map((view) => {
          const Sign = VIEW_SIGNS[view];
          return (
            <button
              key={view}
              id={`view-${view}`}
              type="button"
              aria-pressed={state.view === view}
              onClick={() => {
                stay(formatSearch({ ...state, view }));
              }}
            >
              <Sign aria-hidden="true" size="1.1em" />
              {viewInWords(view)}
            </button>
          );
        })}
      </div>
      {isSortable && (
        <label class={styles["sort"]}>
          <span>{m.sort_label()}</span>
          <select
            id="sort"
            class="ds-input"
            data-width="auto"
            value={state.sort}
            onChange={({ currentTarget }) => {
              const sort = SORTS.find((order) => order === currentTarget.value) ?? "relevance";
              stay(formatSearch({ ...state, sort, pages: 1 }));
            }}
          >
            {SORTS.map((order) => (
              <option key={order} value={order}>
                {sortNames[order]()}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
