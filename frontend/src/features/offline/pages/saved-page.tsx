import { useLocation } from "preact-iso";
import type { ServiceDetail } from "../../../shared/api/wire";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useLocale } from "../../../shared/i18n/locale";
import { useArrival } from "../../../shared/routing/hash-location";
import { useAway } from "../../../shared/offline/away";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { useTitle } from "../../../shared/ui/use-title";
import { ServiceCard } from "../../offering/components/service-card";
import { formatSearch, MAX_QUERY_LENGTH, parseSearch, type SearchState } from "../../offering/search-state";
import { filterByText } from "../filter";
import styles from "./saved-page.module.css";

/** How many listings are drawn at a time. */
const PAGE_SIZE = 20;

/** Looks through what is saved as one types. The text stands in the address as that of a search, which it becomes with network. */
function FilterForm({ state }: { state: SearchState }) {
  const { route } = useLocation();
  return (
    <form
      role="search"
      class={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <label for="q">{m.offline_filter_label()}</label>
      <p class={styles["hint"]} id="q-hint">
        {m.offline_filter_hint()}
      </p>
      <input
        class="ds-input"
        id="q"
        type="search"
        defaultValue={state.q}
        maxLength={MAX_QUERY_LENGTH}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-describedby="q-hint"
        onInput={(event) => {
          route(formatSearch({ ...state, q: event.currentTarget.value.trim(), pages: 1 }), true);
        }}
      />
    </form>
  );
}

function Listings({ services, label }: { services: readonly ServiceDetail[]; label: string }) {
  return (
    <ul class={styles["list"]} aria-label={label}>
      {services.map((service) => (
        <li key={service.id}>
          <ServiceCard service={{ ...service, match: null }} />
        </li>
      ))}
    </ul>
  );
}

/** In the place of start page and results while the API cannot be reached: every saved listing, looked through by plain text. */
export default function SavedPage() {
  useLocale();
  const { url, route } = useLocation();
  const away = useAway();
  const state = parseSearch(url);
  const found = filterByText(away?.services ?? [], state.q);
  const current = found.filter(({ freshness }) => freshness.grade !== "outdated");
  const older = found.filter(({ freshness }) => freshness.grade === "outdated");
  const shown = current.slice(0, state.pages * PAGE_SIZE);
  const heading = current.length === 0 ? m.results_heading_zero() : m.results_heading({ count: current.length });
  useTitle(m.offline_title());
  useArrival(true);
  useAnnouncement(state.q === "" ? null : heading);

  return (
    <div class={styles["page"]}>
      <h1 tabIndex={-1}>{m.offline_heading()}</h1>
      <p class={styles["text"]}>{m.offline_lead()}</p>
      {away && away.totalItems > away.services.length && (
        <p class={styles["text"]}>
          {m.offline_some({ shown: String(away.services.length), total: String(away.totalItems) })}
        </p>
      )}
      <FilterForm state={state} />
      {Object.keys(state.filters).length > 0 && <p class={styles["text"]}>{m.offline_filters_rest()}</p>}
      <h2>{heading}</h2>
      {current.length === 0 && <p class={styles["text"]}>{m.offline_nothing()}</p>}
      {shown.length > 0 && <Listings services={shown} label={m.results_list()} />}
      {shown.length < current.length && (
        <div class={styles["more"]}>
          <p>{m.results_shown({ shown: String(shown.length), total: String(current.length) })}</p>
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => {
              route(formatSearch({ ...state, pages: state.pages + 1 }), true);
            }}
          >
            {m.results_more()}
          </button>
        </div>
      )}
      {older.length > 0 && (
        <details class={styles["older"]}>
          <summary>{m.results_outdated_show({ count: String(older.length) })}</summary>
          <Listings services={older} label={m.results_outdated_included()} />
        </details>
      )}
    </div>
  );
}
