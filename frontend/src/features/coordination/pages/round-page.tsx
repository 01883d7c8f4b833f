import { useQuery } from "@tanstack/preact-query";
import { dayInWords } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useArrival } from "../../../shared/routing/hash-location";
import type { RouteProps } from "../../../shared/routing/own-address";
import { MembersOnly } from "../../../shared/session/members-only";
import { useSession } from "../../../shared/session/session";
import { BackLink } from "../../../shared/ui/back-link";
import { useTitle } from "../../../shared/ui/use-title";
import { FetchFailed, ResultSkeleton } from "../../offering/components/result-states";
import { RoundActors } from "../components/round-actors";
import { RoundProgress } from "../components/round-progress";
import { RoundReminders } from "../components/round-reminders";
import { RoundSettings } from "../components/round-settings";
import { roundQuery } from "../queries";
import { stateInWords } from "../wording";
import page from "../components/page.module.css";

function Round({ id }: { id: string }) {
  const { locale } = useLocale();
  const { data: round, error, isPending, refetch } = useQuery(roundQuery(id));
  useArrival(!isPending);
  return (
    <>
      <h1 tabIndex={-1}>{round?.title ?? m.round_heading()}</h1>
      {isPending && <ResultSkeleton />}
      {error !== null && <FetchFailed error={error} onRetry={() => void refetch()} />}
      {round && (
        <>
          <div class={page["part"]}>
            <p>
              {stateInWords(round.state)} ·{" "}
              {m.round_days({ start: dayInWords(round.start, locale), end: dayInWords(round.end, locale) })}
            </p>
            <RoundProgress progress={round.progress} />
            {round.message !== null && (
              <p class={page["message"]} lang="sv">
                {round.message}
              </p>
            )}
            <RoundSettings round={round} />
          </div>
          <RoundReminders id={id} isAsking={round.state === "open" || round.state === "ended"} />
          <RoundActors round={round} />
        </>
      )}
    </>
  );
}

/** One update round: how far it has come, whom to call, reminders by mail, and its end. */
export default function RoundPage({ params }: RouteProps) {
  useLocale();
  const { status } = useSession();
  useTitle(m.round_heading());
  return (
    <div class={page["page"]}>
      <BackLink to="/samordning/genomgangar" label={m.round_title()} />
      {status !== "in" && <h1 tabIndex={-1}>{m.round_heading()}</h1>}
      <MembersOnly>{() => <Round id={params?.["id"] ?? ""} />}</MembersOnly>
    </div>
  );
}
