import { useLocation } from "preact-iso";
import { useEffect, useRef } from "preact/hooks";
import type { ServiceSummary } from "../../../shared/api/wire";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useAfterFirstDraw } from "../../../shared/ui/after-first-draw";
import { formatSearch, type SearchState } from "../search-state";
import { cardLinkId, ServiceCard } from "./service-card";
import styles from "./result-list.module.css";

/** How many cards fill the first screen, also a large one. */
const FIRST_CARDS = 5;

interface Props {
  readonly state: SearchState;
  readonly services: readonly ServiceSummary[];
  /** How many there are in all. */
  readonly total: number;
}

/** The results as cards, with more of them when asked for. */
export function ResultList({ state, services, total }: Props) {
  const { route } = useLocation();
  const drawn = useAfterFirstDraw() ? services : services.slice(0, FIRST_CARDS);

  // After "Visa fler" the reader goes on with the first of the new results.
  const goOnFrom = useRef<number | null>(null);
  useEffect(() => {
    const next = goOnFrom.current === null ? undefined : services[goOnFrom.current];
    if (!next) return;
    goOnFrom.current = null;
    document.getElementById(cardLinkId(next.id))?.focus();
  }, [services]);

  return (
    <>
      <ul class={styles["list"]} aria-label={m.results_list()}>
        {drawn.map((service) => (
          <li key={service.id}>
            <ServiceCard service={service} />
          </li>
        ))}
      </ul>
      {services.length < total && (
        <div class={styles["more"]}>
          <p>{m.results_shown({ shown: String(services.length), total: String(total) })}</p>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => {
              goOnFrom.current = services.length;
              route(formatSearch({ ...state, pages: state.pages + 1 }), true);
            }}
          >
            {m.results_more()}
          </button>
        </div>
      )}
    </>
  );
}
