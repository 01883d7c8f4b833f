import { useLocation } from "preact-iso";
import { useMemo } from "preact/hooks";
import type { ServiceDetail } from "../../../shared/api/wire";
import { namedIn } from "../../../shared/i18n/code-names";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useLocale } from "../../../shared/i18n/locale";
import { useArrival } from "../../../shared/routing/hash-location";
import { useAway } from "../../../shared/offline/away";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { useTitle } from "../../../shared/ui/use-title";
import { ChosenFilters } from "../../offering/components/result-tools";
import { ServiceCard } from "../../offering/components/service-card";
import { formatSearch, isSearch, MAX_QUERY_LENGTH, parseSearch, type SearchState } from "../../offering/search-state";
import { countInWords, fieldInWords, joinWords } from "../../offering/wording";
import { lookThrough, namesIn, restingIn } from "../filter";
import summary from "../../../shared/ui/summary.module.css";
import styles from "./saved-page.module.css";

/** How many listings are drawn at a time. */
const PAGE_SIZE = 20;

const isOlder = ({ freshness }: ServiceDetail) => freshness.grade === "outdated";

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

/** Listings that stand behind a choice, counted. */
function Behind({ words, services }: { words: string; services: readonly ServiceDetail[] }) {
  if (services.length === 0) return null;
  return (
    <details>
      <summary class={summary["summary"]}>{words}</summary>
      <Listings services={services} label={words} />
    </details>
  );
}

/**
 * In the place of start page and results while the API cannot be reached: the saved listings, looked through by plain text
 * and by what is chosen, as far as they tell of it.
 */
export default function SavedPage() {
  const { locale } = useLocale();
  const { url, route } = useLocation();
  const away = useAway();
  const state = parseSearch(url);
  const services = useMemo(() => namedIn(away?.services ?? [], locale), [away, locale]);
  const { surely, perhaps } = lookThrough(services, state);
  const current = surely.filter((service) => !isOlder(service));
  const uncertain = perhaps.filter((service) => !isOlder(service));
  const older = [...surely, ...perhaps].filter(isOlder);
  const resting = restingIn(state);
  const shown = current.slice(0, state.pages * PAGE_SIZE);
  const heading = countInWords(current.length);
  useTitle(m.offline_title());
  useArrival(true);
  useAnnouncement(isSearch(state) ? heading : null);

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
      <ChosenFilters state={state} facets={namesIn(services)} nameless={null} />
      {resting.length > 0 && (
        <p class={styles["text"]}>{m.offline_filters_rest({ what: joinWords(resting.map(fieldInWords), locale) })}</p>
      )}
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
      <Behind words={m.offline_uncertain({ count: String(uncertain.length) })} services={uncertain} />
      <Behind words={m.results_outdated_show({ count: String(older.length) })} services={older} />
    </div>
  );
}
