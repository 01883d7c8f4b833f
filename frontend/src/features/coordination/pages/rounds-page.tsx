import { useMutation, useQuery, useQueryClient } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { refusalOf } from "../../../shared/api/problems";
import type { UpdateRound, UpdateRoundInput } from "../../../shared/api/wire";
import { dayAfter, dayInWords, localTime } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf, useArrival } from "../../../shared/routing/hash-location";
import { MembersOnly } from "../../../shared/session/members-only";
import { BackLink } from "../../../shared/ui/back-link";
import { Part } from "../../../shared/ui/part";
import { useTitle } from "../../../shared/ui/use-title";
import { FetchFailed, ResultSkeleton } from "../../offering/components/result-states";
import { RoundForm } from "../components/round-form";
import { RoundProgress } from "../components/round-progress";
import { openRound, roundsQuery } from "../queries";
import { stateInWords } from "../wording";
import page from "../components/page.module.css";
import rows from "../components/rows.module.css";

/** A month to answer in, and half a year until it is asked again. */
function usualRound(): UpdateRoundInput {
  const { day } = localTime(new Date());
  return { title: "", start: day, end: dayAfter(day, 30), nextStart: dayAfter(day, 182), message: null };
}

function OpenRound() {
  const { locale } = useLocale();
  const { route } = useLocation();
  const queries = useQueryClient();
  const opening = useMutation({
    mutationFn: (input: UpdateRoundInput) => openRound(input, locale),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries();
      route(`/samordning/genomgang/${id}`);
    },
  });
  return (
    <Part heading={m.round_open()}>
      <div class={page["part"]}>
        <p class={page["lead"]}>{m.round_open_lead()}</p>
        {opening.isError && <p role="alert">{refusalOf(opening.error) ?? m.round_failed()}</p>}
        <RoundForm
          values={usualRound()}
          submitLabel={m.round_open_submit()}
          isPending={opening.isPending}
          error={opening.error}
          onSubmit={(input) => {
            opening.mutate(input);
          }}
        />
      </div>
    </Part>
  );
}

function RoundRow({ round }: { round: UpdateRound }) {
  const { locale } = useLocale();
  const nameId = `round-${round.id}`;
  return (
    <article aria-labelledby={nameId} class={rows["row"]}>
      <h3 id={nameId} class={rows["name"]}>
        <a href={hrefOf(`/samordning/genomgang/${round.id}`)}>{round.title}</a>
      </h3>
      <p class={rows["small"]}>
        {stateInWords(round.state)} ·{" "}
        {m.round_days({ start: dayInWords(round.start, locale), end: dayInWords(round.end, locale) })}
      </p>
      <RoundProgress progress={round.progress} />
    </article>
  );
}

function Rounds() {
  const { data, error, isPending, refetch } = useQuery(roundsQuery());
  useArrival(!isPending);
  if (isPending) return <ResultSkeleton />;
  if (error !== null) return <FetchFailed error={error} onRetry={() => void refetch()} />;
  const hasOpen = data.updateRounds.some(({ state }) => state !== "closed");
  return (
    <>
      <Part heading={m.round_all()}>
        {data.updateRounds.length === 0 ? (
          <p>{m.round_none()}</p>
        ) : (
          <ul class={rows["rows"]}>
            {data.updateRounds.map((round) => (
              <li key={round.id}>
                <RoundRow round={round} />
              </li>
            ))}
          </ul>
        )}
      </Part>
      {hasOpen ? <p class={page["note"]}>{m.round_one_at_a_time()}</p> : <OpenRound />}
    </>
  );
}

/** "Genomgångar": those that have been, the one that is, and opening one. */
export default function RoundsPage() {
  useLocale();
  useTitle(m.round_title());
  return (
    <div class={page["page"]}>
      <BackLink to="/samordning" label={m.overview_title()} />
      <header class={page["opening"]}>
        <h1 tabIndex={-1}>{m.round_title()}</h1>
        <p class={page["lead"]}>{m.round_lead()}</p>
      </header>
      <MembersOnly>{() => <Rounds />}</MembersOnly>
    </div>
  );
}
