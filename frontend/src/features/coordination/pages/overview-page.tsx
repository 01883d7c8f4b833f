import { useQuery } from "@tanstack/preact-query";
import { Printer } from "lucide-preact";
import { useLocation } from "preact-iso";
import { dayInWords } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf, useArrival } from "../../../shared/routing/hash-location";
import { MembersOnly } from "../../../shared/session/members-only";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { BackLink } from "../../../shared/ui/back-link";
import { PageLinks } from "../../../shared/ui/page-links";
import { Part } from "../../../shared/ui/part";
import { useTitle } from "../../../shared/ui/use-title";
import { FetchFailed, ResultSkeleton } from "../../offering/components/result-states";
import { GradeTabs } from "../components/grade-tabs";
import { OverviewChoices } from "../components/overview-choices";
import { OverviewRow } from "../components/overview-row";
import { RoundProgress } from "../components/round-progress";
import { SaveTable } from "../components/save-table";
import { formatOverview, parseOverview } from "../overview-choice";
import { overviewQuery, roundsQuery } from "../queries";
import page from "../components/page.module.css";
import rows from "../components/rows.module.css";

/** The round that is not closed, and the way to all of them. */
function CurrentRound() {
  const { locale } = useLocale();
  const { data } = useQuery(roundsQuery());
  const current = data?.updateRounds.find(({ state }) => state !== "closed");
  return (
    <Part heading={m.round_heading()}>
      <div class={page["part"]}>
        {current && (
          <>
            <p>
              <a href={hrefOf(`/samordning/genomgang/${current.id}`)}>{current.title}</a>
              {" · "}
              {m.round_until({ day: dayInWords(current.end, locale) })}
            </p>
            <RoundProgress progress={current.progress} />
          </>
        )}
        {data && !current && <p>{m.round_none_open()}</p>}
        <p class="not-on-paper">
          <a class={page["way"]} href={hrefOf("/samordning/genomgangar")}>
            {m.round_all()}
          </a>
        </p>
      </div>
    </Part>
  );
}

function Overview() {
  const { url } = useLocation();
  const { locale } = useLocale();
  const choice = parseOverview(url);
  const { data, error, isPending, refetch } = useQuery(overviewQuery(choice, locale));
  const said =
    data && (data._meta.totalItems === 0 ? m.overview_none() : m.overview_count({ count: data._meta.totalItems }));
  useArrival(!isPending);
  useAnnouncement(said ?? null);
  return (
    <>
      <CurrentRound />
      <Part heading={m.overview_listings()}>
        <div class={page["part"]}>
          <OverviewChoices choice={choice} />
          {isPending && <ResultSkeleton />}
          {error !== null && <FetchFailed error={error} onRetry={() => void refetch()} />}
          {data && (
            <>
              <GradeTabs choice={choice} grades={data.grades} />
              <p>{said}</p>
              <div class={`${page["tools"] ?? ""} not-on-paper`}>
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
                <SaveTable choice={choice} />
              </div>
              <ul class={rows["rows"]}>
                {data.services.map((edition) => (
                  <li key={edition.service.id}>
                    <OverviewRow edition={edition} />
                  </li>
                ))}
              </ul>
              <PageLinks
                page={data._meta.page}
                pages={data._meta.totalPages}
                addressOf={(number) => formatOverview({ ...choice, page: number })}
              />
            </>
          )}
        </div>
      </Part>
    </>
  );
}

/** "Samordning": how fresh everything is, and what can be done about it. */
export default function OverviewPage() {
  useLocale();
  useTitle(m.overview_title());
  return (
    <div class={page["page"]}>
      <BackLink to="/min-sida" label={m.own_title()} />
      <header class={page["opening"]}>
        <h1 tabIndex={-1}>{m.overview_title()}</h1>
        <p class={page["lead"]}>{m.overview_lead()}</p>
      </header>
      <MembersOnly>{() => <Overview />}</MembersOnly>
    </div>
  );
}
