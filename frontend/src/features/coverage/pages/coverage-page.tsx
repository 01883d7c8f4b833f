import { useQuery } from "@tanstack/preact-query";
import { Download, Printer } from "lucide-preact";
import { useLocation } from "preact-iso";
import type { CoverageMatrix } from "../../../shared/api/wire";
import { dayInWords } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf, useArrival } from "../../../shared/routing/hash-location";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { useWaitingSign } from "../../../shared/ui/use-waiting-sign";
import { useTitle } from "../../../shared/ui/use-title";
import { FetchFailed, ResultSkeleton } from "../../offering/components/result-states";
import { CoverageChoices } from "../components/coverage-choices";
import { CoverageKey } from "../components/coverage-key";
import { GapSentences, LevelMeanings, NotCounted } from "../components/coverage-notes";
import { CoverageTables } from "../components/coverage-tables";
import { formatCoverage, parseCoverage, USUAL_CHOICE, type CoverageChoice } from "../coverage-state";
import { countStates, isGeneralOnly, readGrid, type Grid } from "../matrix";
import { coverageQuery, tableAddressQuery } from "../queries";
import styles from "./coverage-page.module.css";

/** What the map shows, in one sentence. */
function summaryOf({ cells }: Grid): string {
  const counts = countStates(cells);
  const generalOnly = cells.filter(isGeneralOnly).length;
  const summary = m.coverage_summary({
    total: String(cells.length),
    registered: String(counts.registered),
    unconfirmed: String(counts["only-unconfirmed"]),
    none: String(counts.none),
  });
  return generalOnly === 0 ? summary : `${summary} ${m.coverage_summary_general({ count: generalOnly })}`;
}

function Tools({ choice }: { choice: CoverageChoice }) {
  const { data: address } = useQuery(tableAddressQuery(choice));
  return (
    <ul class={styles["tools"]}>
      <li>
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => {
            window.print();
          }}
        >
          <Printer aria-hidden="true" size="1.25em" />
          {m.coverage_print()}
        </button>
      </li>
      {address !== undefined && (
        <li>
          <a href={address} rel="noreferrer" download class={styles["download"]}>
            <Download aria-hidden="true" size="1.25em" />
            {m.coverage_csv()}
          </a>
        </li>
      )}
    </ul>
  );
}

function CoverageMap({ matrix, grid, choice }: { matrix: CoverageMatrix; grid: Grid; choice: CoverageChoice }) {
  const { locale } = useLocale();
  const day = dayInWords(matrix._meta.asOf, locale);
  if (grid.cells.length === 0) {
    return (
      <p>
        {m.coverage_unknown_place()}{" "}
        <a href={hrefOf(formatCoverage({ ...choice, municipality: null }))}>{m.coverage_show_county()}</a>
      </p>
    );
  }
  return (
    <>
      <section aria-labelledby="map" class={styles["map"]}>
        <h2 id="map">{m.coverage_map()}</h2>
        <p class={styles["summary"]}>{summaryOf(grid)}</p>
        <CoverageKey />
        <CoverageTables grid={grid} age={choice.age} />
        <p class={styles["note"]}>
          <LocalizedText of={matrix._meta.note} /> {m.coverage_as_of({ day })}
        </p>
      </section>
      <GapSentences grid={grid} choice={choice} />
      <NotCounted matrix={matrix} choice={choice} />
    </>
  );
}

/** "Var saknas stöd?": what is registered for each group in each municipality, and where nothing is. */
export default function CoveragePage() {
  const { url } = useLocation();
  const { locale } = useLocale();
  const choice = parseCoverage(url);
  const { data, error, isPending, refetch } = useQuery(coverageQuery(choice, locale));
  const grid = data && readGrid(data, choice);
  const showWaiting = useWaitingSign(isPending);
  const municipalities = data ? readGrid(data, { ...USUAL_CHOICE, age: choice.age }).municipalities : [];
  useTitle(m.coverage_title());
  useArrival(!isPending);
  useAnnouncement(grid ? summaryOf(grid) : showWaiting ? m.coverage_loading() : error ? m.error_heading() : null);

  return (
    <div class={styles["page"]}>
      <header class={styles["opening"]}>
        <h1 tabIndex={-1}>{m.coverage_heading()}</h1>
        <p class={`${styles["lead"] ?? ""} not-on-paper`}>{m.coverage_lead()}</p>
      </header>
      <CoverageChoices choice={choice} municipalities={municipalities} />
      <LevelMeanings />
      {showWaiting && <ResultSkeleton />}
      {error !== null && (
        <FetchFailed
          error={error}
          onRetry={() => {
            void refetch();
          }}
        />
      )}
      {data && grid && <CoverageMap matrix={data} grid={grid} choice={choice} />}
      {data && <Tools choice={choice} />}
    </div>
  );
}
