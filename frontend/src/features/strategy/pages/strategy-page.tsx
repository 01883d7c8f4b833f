import { useQuery } from "@tanstack/preact-query";
import type { CodeDetail, KnowledgeResourceDetail, StrategyPeriod } from "../../../shared/api/wire";
import { dayInWords } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf, useArrival } from "../../../shared/routing/hash-location";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { Fact, Facts } from "../../../shared/ui/facts";
import { useWaitingSign } from "../../../shared/ui/use-waiting-sign";
import { useTitle } from "../../../shared/ui/use-title";
import { webAddress } from "../../offering/components/contact-list";
import { FetchFailed, ResultSkeleton } from "../../offering/components/result-states";
import { strategyQuery } from "../queries";
import styles from "./strategy-page.module.css";

/** A title that leads to its web address where it has one. */
function SourceLine({ url, title }: { url: string | null; title: string | null }) {
  const web = webAddress(url);
  const text = title ?? (web ? `${web.host}${web.pathname}` : m.not_stated());
  return web ? (
    <a href={web.href} rel="noreferrer" lang="sv">
      {text}
    </a>
  ) : (
    <span lang="sv">{text}</span>
  );
}

function Aim({ documents }: { documents: readonly KnowledgeResourceDetail[] | undefined }) {
  return (
    <section aria-labelledby="aim" class={styles["part"]}>
      <h2 id="aim">{m.strategy_aim_heading()}</h2>
      <p>{m.strategy_aim()}</p>
      <p>{m.strategy_two_things()}</p>
      <ul class={styles["bullets"]}>
        <li>{m.strategy_platform()}</li>
        <li>{m.strategy_way()}</li>
      </ul>
      <p class={styles["note"]}>{m.strategy_vision_missing()}</p>
      {documents !== undefined && documents.length > 0 && (
        <ul>
          {documents.map(({ id, title, url, publisher }) => (
            <li key={id}>
              <SourceLine url={url} title={title.sv} />
              {publisher !== null && <span lang="sv">, {publisher}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Steps() {
  const steps = [
    { name: m.strategy_step_1(), text: m.strategy_step_1_text() },
    { name: m.strategy_step_2(), text: m.strategy_step_2_text() },
    { name: m.strategy_step_3(), text: m.strategy_step_3_text() },
  ];
  return (
    <section aria-labelledby="model" class={styles["part"]}>
      <h2 id="model">{m.strategy_model_heading()}</h2>
      <p>{m.strategy_model()}</p>
      <ol class={styles["steps"]}>
        {steps.map(({ name, text }) => (
          <li key={name}>
            <h3>{name}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <p>{m.strategy_around()}</p>
      <p class={styles["note"]}>{m.strategy_own_words()}</p>
    </section>
  );
}

function WorksWith({ groups, levels }: { groups: readonly CodeDetail[]; levels: readonly CodeDetail[] }) {
  return (
    <section aria-labelledby="for-whom" class={styles["part"]}>
      <h2 id="for-whom">{m.strategy_for_whom()}</h2>
      <p>{m.strategy_groups()}</p>
      <ul class={styles["bullets"]}>
        {groups.map(({ code, name }) => (
          <li key={code}>
            <a href={hrefOf(`/malgrupp/${code}`)}>
              <LocalizedText of={name} />
            </a>
          </li>
        ))}
      </ul>
      <p>{m.strategy_children()}</p>
      <p>{m.strategy_levels()}</p>
      <ul class={styles["bullets"]}>
        {levels.map(({ code, name, definition }) => (
          <li key={code}>
            <strong>
              {code} <LocalizedText of={name} />
            </strong>
            {definition && (
              <>
                {". "}
                <LocalizedText of={definition} />
              </>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href={hrefOf("/tackning")}>{m.strategy_to_map()}</a>
      </p>
    </section>
  );
}

function Period({ period }: { period: StrategyPeriod }) {
  const { locale } = useLocale();
  const day = period.adopted && dayInWords(period.adopted, locale);
  return (
    <article class={styles["period"]}>
      <h3>
        <LocalizedText of={period.name} />
      </h3>
      <Facts>
        <Fact label={m.strategy_holds()}>
          {period.ended
            ? m.strategy_years_ended({ from: period.from, to: period.to })
            : m.strategy_years({ from: period.from, to: period.to })}
        </Fact>
        <Fact label={m.strategy_adopted()}>{day}</Fact>
        <Fact label={m.strategy_adopted_by()}>{period.adoptedBy && <LocalizedText of={period.adoptedBy} />}</Fact>
        {period.note && (
          <Fact label={m.strategy_remark()}>
            <LocalizedText of={period.note} />
          </Fact>
        )}
        <Fact label={m.strategy_sources()}>
          {period.sources && period.sources.length > 0 && (
            <ul class={styles["sources"]}>
              {period.sources.map(({ url, title }) => (
                <li key={url ?? title}>
                  <SourceLine url={url} title={title} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </Facts>
    </article>
  );
}

/** True when there have been periods and the last of them is over. */
function haveEnded(periods: readonly StrategyPeriod[]): boolean {
  return periods.length > 0 && periods.every(({ ended }) => ended);
}

function Periods({ periods }: { periods: readonly StrategyPeriod[] }) {
  const newestFirst = [...periods].sort((one, other) => other.from.localeCompare(one.from));
  return (
    <section aria-labelledby="periods" class={styles["part"]}>
      <h2 id="periods">{m.strategy_periods()}</h2>
      {periods.length === 0 && <p>{m.strategy_no_periods()}</p>}
      {newestFirst.map((period) => (
        <Period key={period.id} period={period} />
      ))}
      <p>{m.strategy_decisions_missing()}</p>
    </section>
  );
}

/** The strategy that the register comes from: what it wants, how it works, for whom, and whether it still holds. */
export default function StrategyPage() {
  const { locale } = useLocale();
  const { data, error, isPending, refetch } = useQuery(strategyQuery(locale));
  const showWaiting = useWaitingSign(isPending);
  useTitle(m.strategy_title());
  useArrival(!isPending);
  useAnnouncement(error ? m.error_heading() : showWaiting ? m.strategy_loading() : null);

  return (
    <div class={styles["page"]}>
      <header class={styles["part"]}>
        <h1 tabIndex={-1}>{m.strategy_heading()}</h1>
        <p class={styles["lead"]}>{m.strategy_lead()}</p>
        {data && haveEnded(data.periods) && <p class={styles["ended"]}>{m.strategy_ended()}</p>}
      </header>
      <Aim documents={data?.documents} />
      <Steps />
      {showWaiting && <ResultSkeleton />}
      {error !== null && (
        <FetchFailed
          error={error}
          onRetry={() => {
            void refetch();
          }}
        />
      )}
      {data && (
        <>
          <WorksWith groups={data.groups} levels={data.levels} />
          <Periods periods={data.periods} />
        </>
      )}
    </div>
  );
}
