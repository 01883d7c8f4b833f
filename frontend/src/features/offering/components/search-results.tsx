import { useQueries } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useEffect, useRef } from "preact/hooks";
import type { ServiceList } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useArrival } from "../../../shared/routing/hash-location";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { useDelayed } from "../../../shared/ui/use-delayed";
import { useTitle } from "../../../shared/ui/use-title";
import { useRememberSearch } from "../last-search";
import { searchQuery } from "../queries";
import { formatSearch, type SearchState } from "../search-state";
import { FilterPanel } from "./filter-panel";
import { ChosenFilters, Meaning, NotStatedChoice, OutdatedChoice } from "./result-tools";
import { FetchFailed, NothingFound, ResultSkeleton } from "./result-states";
import { SearchForm } from "./search-form";
import { cardLinkId, ServiceCard } from "./service-card";
import styles from "./search-results.module.css";

/** Milliseconds before waiting is shown at all. */
const SKELETON_AFTER = 200;

function headingFor(total: number): string {
  return total === 0 ? m.results_heading_zero() : m.results_heading({ count: total });
}

/** What has arrived; until anything has, what was there before, so that nothing jumps and focus keeps its place. */
function useKept(arrived: readonly ServiceList[], isLost: boolean): readonly ServiceList[] {
  const before = useRef<readonly ServiceList[]>([]);
  useEffect(() => {
    if (arrived.length > 0 || isLost) before.current = arrived;
  });
  return arrived.length > 0 || isLost ? arrived : before.current;
}

/** The results of a search: loading, empty, failed or there. */
export function SearchResults({ state }: { state: SearchState }) {
  const { locale } = useLocale();
  const { route } = useLocation();
  const pageNumbers = Array.from({ length: state.pages }, (_, index) => index + 1);
  const pages = useQueries({ queries: pageNumbers.map((page) => searchQuery(state, page, locale)) });

  const failed = pages.find(({ isError }) => isError);
  const isPending = pages.some((page) => page.isPending);
  const arrived = pages.flatMap(({ data }) => (data ? [data] : []));
  const loaded = useKept(arrived, failed !== undefined);
  const newest = loaded.at(-1);
  const facets = loaded[0]?.facets;
  const showWaiting = useDelayed(isPending, SKELETON_AFTER);
  const services = loaded.flatMap((list) => list.services);
  const total = newest?._meta.totalItems;

  const heading = failed ? m.error_heading() : total === undefined || isPending ? m.results_searching() : headingFor(total);

  // After "Visa fler" the reader goes on with the first of the new results.
  const goOnFrom = useRef<number | null>(null);
  useEffect(() => {
    const next = goOnFrom.current === null ? undefined : services[goOnFrom.current];
    if (!next) return;
    goOnFrom.current = null;
    document.getElementById(cardLinkId(next.id))?.focus();
  }, [services]);

  useTitle(m.title_results());
  useRememberSearch();
  useArrival(!isPending);
  useAnnouncement(!isPending || failed || showWaiting ? heading : null);

  return (
    <div class={styles["page"]}>
      <SearchForm key={state.q} state={state} />
      <h1 tabIndex={-1} class={styles["heading"]}>
        {heading}
      </h1>
      {newest && (
        <>
          <Meaning interpretation={newest._meta.interpretation} />
          <ChosenFilters state={state} facets={facets} />
        </>
      )}
      <div class={styles["columns"]}>
        {newest && facets && <FilterPanel state={state} facets={facets} total={newest._meta.totalItems} />}
        <div class={styles["column"]} aria-busy={isPending}>
          {newest && services.length > 0 && (
            <ul class={styles["list"]} aria-label={m.results_list()}>
              {services.map((service) => (
                <li key={service.id}>
                  <ServiceCard service={service} />
                </li>
              ))}
            </ul>
          )}
          {newest && services.length === 0 && <NothingFound state={state} meta={newest._meta} />}
          {showWaiting && !failed && <ResultSkeleton />}
          {failed && (
            <FetchFailed
              error={failed.error}
              onRetry={() => {
                for (const page of pages) if (page.isError) void page.refetch();
              }}
            />
          )}
          {newest && services.length > 0 && (
            <div class={styles["after"]}>
              {services.length < newest._meta.totalItems && (
                <div class={styles["more"]}>
                  <p>{m.results_shown({ shown: String(services.length), total: String(newest._meta.totalItems) })}</p>
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
              <NotStatedChoice state={state} counts={newest._meta.notStatedItems} />
              <OutdatedChoice state={state} count={newest._meta.outdatedItems} />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
