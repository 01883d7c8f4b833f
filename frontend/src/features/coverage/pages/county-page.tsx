import { useQuery } from "@tanstack/preact-query";
import { Printer } from "lucide-preact";
import type { CodeDetail, CoverageMatrix, Freshness, ServiceList } from "../../../shared/api/wire";
import { todayInWords } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { sourceInWords } from "../../../shared/i18n/source-in-words";
import { hrefOf, useArrival } from "../../../shared/routing/hash-location";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { useWaitingSign } from "../../../shared/ui/use-waiting-sign";
import { useTitle } from "../../../shared/ui/use-title";
import { FetchFailed, ResultSkeleton } from "../../offering/components/result-states";
import { StateSign } from "../components/state-sign";
import { formatCoverage, USUAL_CHOICE } from "../coverage-state";
import { countStates } from "../matrix";
import { countyQuery, coverageQuery } from "../queries";
import { stateInWords } from "../wording";
import styles from "./county-page.module.css";

type Grade = Freshness["grade"];

/** The grades from the surest to the least sure, in words that say what they mean. */
const GRADES: readonly (readonly [Grade, () => string])[] = [
  ["fresh", m.county_fresh],
  ["due", m.county_due],
  ["overdue", m.county_overdue],
  ["unverified", m.county_unverified],
  ["outdated", m.county_outdated],
];

/** The grades of what an actor has confirmed at some time. */
const CONFIRMED: readonly Grade[] = ["fresh", "due", "overdue"];

const STATES = ["registered", "only-unconfirmed", "none"] as const;

/** How many listings a filter value alone gives. */
function ownCount(services: ServiceList, filter: string, code: string): number {
  return services.facets?.[filter]?.find((value) => value.code === code)?.own ?? 0;
}

function Register({ actors, services }: { actors: number; services: ServiceList }) {
  const { locale } = useLocale();
  const number = new Intl.NumberFormat(locale);
  const confirmed = CONFIRMED.reduce((sum, grade) => sum + ownCount(services, "freshness", grade), 0);
  const forStaff = ownCount(services, "audience", "staff-and-actors");
  return (
    <section aria-labelledby="register" class={styles["part"]}>
      <h2 id="register">{m.county_register()}</h2>
      <dl class={styles["figures"]}>
        <div>
          <dt>{m.county_actors()}</dt>
          <dd>{number.format(actors)}</dd>
        </div>
        <div>
          <dt>{m.county_services()}</dt>
          <dd>{number.format(services._meta.totalItems)}</dd>
        </div>
        <div>
          <dt>{m.county_confirmed()}</dt>
          <dd>{number.format(confirmed)}</dd>
        </div>
      </dl>
      <table class={styles["table"]}>
        <caption>{m.county_grades()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.county_grade()}</th>
            <th scope="col" class={styles["value"]}>
              {m.county_count()}
            </th>
          </tr>
        </thead>
        <tbody>
          {GRADES.map(([grade, words]) => (
            <tr key={grade}>
              <th scope="row">{words()}</th>
              <td class={styles["value"]}>{number.format(ownCount(services, "freshness", grade))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {forStaff > 0 && <p class={styles["note"]}>{m.county_staff({ count: forStaff })}</p>}
    </section>
  );
}

function Gaps({ matrix }: { matrix: CoverageMatrix }) {
  const all = countStates(matrix.cells);
  return (
    <section aria-labelledby="coverage" class={styles["part"]}>
      <h2 id="coverage">{m.coverage_heading()}</h2>
      <p>
        {m.county_gaps({
          total: String(matrix.cells.length),
          registered: String(all.registered),
          unconfirmed: String(all["only-unconfirmed"]),
          none: String(all.none),
        })}
      </p>
      {/* Where the names have no room above their columns: read by the eye alone, the columns keep their names. */}
      <p class={styles["signs"]} aria-hidden="true">
        {STATES.map((state) => (
          <span key={state}>
            <StateSign state={state} /> {stateInWords(state)}
          </span>
        ))}
      </p>
      <table class={styles["table"]}>
        <caption>{m.county_gaps_caption()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.county_municipality()}</th>
            {STATES.map((state) => (
              <th key={state} scope="col" class={styles["value"]}>
                <StateSign state={state} /> <span class={styles["state"]}>{stateInWords(state)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.municipalities.map(({ municipality }) => {
            const counts = countStates(matrix.cells.filter((cell) => cell.municipality.code === municipality.code));
            return (
              <tr key={municipality.code}>
                <th scope="row">
                  <a href={hrefOf(formatCoverage({ ...USUAL_CHOICE, municipality: municipality.code }))}>
                    <LocalizedText of={municipality.name} />
                  </a>
                </th>
                {STATES.map((state) => (
                  <td key={state} class={styles["value"]}>
                    {counts[state]}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class={styles["note"]}>
        <LocalizedText of={matrix._meta.note} />
      </p>
      <p class="not-on-paper">
        <a href={hrefOf(formatCoverage(USUAL_CHOICE))}>{m.county_to_map()}</a>
      </p>
    </section>
  );
}

function Municipalities({ entries, matrix }: { entries: readonly CodeDetail[]; matrix: CoverageMatrix }) {
  const { locale } = useLocale();
  const number = new Intl.NumberFormat(locale);
  const listings = new Map(
    matrix.municipalities.map(({ municipality, totalItems }) => [municipality.code, totalItems]),
  );
  const years = new Set(entries.flatMap(({ population }) => population?.year ?? []));
  // A year that all figures share is said once, above them.
  const [sharedYear] = years.size === 1 ? years : [];
  const inhabitants = ({ value, year }: NonNullable<CodeDetail["population"]>) =>
    sharedYear === undefined
      ? m.county_population_year({ value: number.format(value), year: String(year) })
      : number.format(value);
  const sources = [...new Set(entries.flatMap(({ population, source }) => (population && source ? [source] : [])))];
  return (
    <section aria-labelledby="municipalities" class={styles["part"]}>
      <h2 id="municipalities">{m.county_municipalities()}</h2>
      <table class={styles["table"]}>
        <caption>{m.county_municipalities_caption()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.county_municipality()}</th>
            <th scope="col" class={styles["value"]}>
              {m.county_listings()}
            </th>
            <th scope="col" class={styles["value"]}>
              {sharedYear === undefined ? m.county_population() : m.county_population_in({ year: String(sharedYear) })}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ code, name, population }) => (
            <tr key={code}>
              <th scope="row">
                <a href={hrefOf(`/kommun/${code}`)}>
                  <LocalizedText of={name} />
                </a>
              </th>
              <td class={styles["value"]}>{number.format(listings.get(code) ?? 0)}</td>
              <td class={styles["value"]}>{population ? inhabitants(population) : m.not_stated()}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sources.map((source) => (
        <p key={source} class={styles["note"]}>
          {m.county_source()} <span lang="sv">{sourceInWords(source)}</span>
        </p>
      ))}
      <p>{m.county_received()}</p>
    </section>
  );
}

/** "Läget i länet": one page to print and bring to a meeting, made from what the register says now. */
export default function CountyPage() {
  const { locale } = useLocale();
  const county = useQuery(countyQuery(locale));
  const coverage = useQuery(coverageQuery(USUAL_CHOICE, locale));
  const isPending = county.isPending || coverage.isPending;
  const error = county.error ?? coverage.error;
  const showWaiting = useWaitingSign(isPending && error === null);
  useTitle(m.county_title());
  useArrival(!isPending);
  useAnnouncement(error ? m.error_heading() : showWaiting ? m.coverage_loading() : null);
  const made = todayInWords(locale);

  return (
    <div class={styles["page"]}>
      <header class={styles["opening"]}>
        <h1 tabIndex={-1}>{m.county_heading()}</h1>
        <p class={styles["lead"]}>{m.county_lead()}</p>
        <p class={styles["note"]}>{m.county_made({ day: made })}</p>
      </header>
      {showWaiting && <ResultSkeleton />}
      {error !== null && (
        <FetchFailed
          error={error}
          onRetry={() => {
            void county.refetch();
            void coverage.refetch();
          }}
        />
      )}
      {county.data && coverage.data && (
        <>
          <Register actors={county.data.actors} services={county.data.services} />
          <Gaps matrix={coverage.data} />
          <Municipalities entries={county.data.municipalities} matrix={coverage.data} />
          <p class="not-on-paper">
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
          </p>
        </>
      )}
    </div>
  );
}
