import { useQueries } from "@tanstack/preact-query";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { refusalOf, refusedPlaces } from "../../../shared/api/problems";
import type { ServiceList } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useArrival } from "../../../shared/routing/hash-location";
import { AfterFirstDraw } from "../../../shared/ui/after-first-draw";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { useWaitingSign } from "../../../shared/ui/use-waiting-sign";
import { useTitle } from "../../../shared/ui/use-title";
import { useRememberSearch } from "../last-search";
import { searchQuery } from "../queries";
import { choicesAt, type SearchState } from "../search-state";
import { countInWords } from "../wording";
import { chosenIn, FilterPanel, offeredFilters } from "./filter-panel";
import { MapWhenLoaded } from "./map-when-loaded";
import { NothingFound } from "./nothing-found";
import { ResultBar } from "./result-bar";
import { ResultList } from "./result-list";
import { ChosenFilters, Meaning, NotStatedChoice, OutdatedChoice } from "./result-tools";
import { FetchFailed, ResultSkeleton } from "./result-states";
import { SearchForm } from "./search-form";
import styles from "./search-results.module.css";
import { UnknownChoices } from "./unknown-choices";
import { UrgentAbove } from "./when-urgent";

/** Where the results begin, for those who step past the filters. */
const RESULTS_ID = "traffar";
const FILTERS_ID = "filter";
const OPENER_ID = "filtrera";

/**
 * What has arrived; until anything has, what was there before for the same words, so that nothing jumps and focus keeps its
 * place while filters are chosen.
 */
function useKept(q: string, arrived: readonly ServiceList[]): readonly ServiceList[] {
  const before = useRef<{ q: string; lists: readonly ServiceList[] }>({ q, lists: [] });
  useEffect(() => {
    if (arrived.length > 0) before.current = { q, lists: arrived };
  });
  if (arrived.length > 0) return arrived;
  return before.current.q === q ? before.current.lists : [];
}

/** The results of a search: loading, empty, failed or there. */
export function SearchResults({ state }: { state: SearchState }) {
  const { locale } = useLocale();
  const pageNumbers = Array.from({ length: state.pages }, (_, index) => index + 1);
  const pages = useQueries({ queries: pageNumbers.map((page) => searchQuery(state, page, locale)) });

  const failed = pages.find(({ isError }) => isError);
  const unknown = choicesAt(state, refusedPlaces(failed?.error));
  const isPending = pages.some((page) => page.isPending);
  // In their order: a page that comes before those above it waits for them.
  const gap = pages.findIndex(({ data }) => !data);
  const arrived = pages.slice(0, gap < 0 ? pages.length : gap).flatMap(({ data }) => data ?? []);
  const kept = useKept(state.q, arrived);
  // The filters outlive a failure, so that the visitor can take back what led to it.
  const facets = kept[0]?.facets;
  const offered = offeredFilters(state, facets);
  const [isFiltering, setFiltering] = useState(false);
  const closeFilters = useCallback((focusId?: string) => {
    setFiltering(false);
    if (focusId !== undefined) document.getElementById(focusId)?.focus();
  }, []);
  const loaded = failed ? arrived : kept;
  const meta = loaded.at(-1)?._meta;
  const services = loaded.flatMap((list) => list.services);
  const understood = (meta?.interpretation ?? []).filter(({ filter }) => filter === "concern").map(({ code }) => code);
  const concerns = [...understood, ...(state.filters.concern ?? [])];
  const showWaiting = useWaitingSign(isPending);

  const heading = failed
    ? refusalOf(failed.error) === null
      ? m.error_heading()
      : m.error_refused_heading()
    : meta === undefined || showWaiting
      ? m.results_searching()
      : countInWords(meta.totalItems);

  useTitle(m.title_results());
  useRememberSearch();
  useArrival(!isPending);
  useAnnouncement(!isPending || showWaiting ? heading : null);

  return (
    <div class={styles["page"]}>
      <SearchForm key={state.q} state={state} isCompact />
      <div class={styles["said"]}>
        <h1 tabIndex={-1} class={styles["heading"]}>
          {heading}
        </h1>
        {meta && <Meaning state={state} interpretation={meta.interpretation} />}
        {facets && <ChosenFilters state={state} facets={facets} />}
      </div>
      {/* Made anew when the first results come, so that what stood there while waiting is not seen to move. */}
      <div key={facets ? "results" : "waiting"} class={styles["columns"]}>
        {offered.length > 0 && (
          <AfterFirstDraw instead={<div class={styles["filters"]} />}>
            <FilterPanel
              id={FILTERS_ID}
              state={state}
              offered={offered}
              total={meta?.totalItems}
              resultsId={RESULTS_ID}
              isOpen={isFiltering}
              onClose={closeFilters}
              openerId={OPENER_ID}
            />
          </AfterFirstDraw>
        )}
        <div id={RESULTS_ID} tabIndex={-1} class={styles["column"]} aria-busy={isPending}>
          {facets && (
            <ResultBar
              state={state}
              isSortable={state.view === "lista" && services.length > 0}
              {...(offered.length > 0 && {
                filters: {
                  openerId: OPENER_ID,
                  panelId: FILTERS_ID,
                  chosen: chosenIn(state),
                  isOpen: isFiltering,
                  onToggle: () => {
                    setFiltering(!isFiltering);
                  },
                },
              })}
            />
          )}
          {services.length > 0 && <UrgentAbove concerns={concerns} />}
          {meta && services.length > 0 && <NotStatedChoice state={state} counts={meta.notStatedItems} />}
          {meta && state.view === "karta" && facets && (
            <MapWhenLoaded state={state} places={facets["municipality"] ?? []} total={meta.totalItems} />
          )}
          {meta && state.view === "lista" && services.length > 0 && (
            <ResultList state={state} services={services} total={meta.totalItems} />
          )}
          {meta && services.length === 0 && <NothingFound state={state} meta={meta} facets={facets} />}
          {showWaiting && !failed && (kept.length === 0 || arrived.length > 0) && <ResultSkeleton />}
          {unknown.length > 0 && <UnknownChoices state={state} choices={unknown} />}
          {failed && unknown.length === 0 && (
            <FetchFailed
              error={failed.error}
              away={m.error_away()}
              onRetry={() => {
                for (const page of pages) if (page.isError) void page.refetch();
              }}
            />
          )}
          {meta && services.length > 0 && <OutdatedChoice state={state} count={meta.outdatedItems} />}
        </div>
      </div>
    </div>
  );
}
