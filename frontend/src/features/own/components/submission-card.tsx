import { useMutation, useQuery, useQueryClient } from "@tanstack/preact-query";
import { useId, useState } from "preact/hooks";
import { isStale } from "../../../shared/api/problems";
import type { StepInput, Submission } from "../../../shared/api/wire";
import { Choice, TextArea } from "../../../shared/forms/fields";
import { SendForm } from "../../../shared/forms/send-form";
import { momentInWords } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import summary from "../../../shared/ui/summary.module.css";
import { FetchFailed } from "../../offering/components/result-states";
import { TOPICS } from "../../offering/report";
import { step, submissionHistoryQuery, SUBMISSIONS } from "../submission-queries";
import { doneInWords, isOutcome, KINDS, OUTCOMES, whoInWords } from "../submission-wording";
import styles from "./submission-card.module.css";
import { WrittenFacts } from "./written-facts";

/** What went wrong with a step, and what to do; null where the fields say it. */
function failureInWords(error: unknown): string | null {
  if (error === null) return null;
  return isStale(error) ? m.queue_stale() : null;
}

/** What has been done with it; asked for when it is opened. */
function Events({ id }: { id: string }) {
  const { locale } = useLocale();
  const { data, error, refetch } = useQuery(submissionHistoryQuery(id));
  if (error !== null) return <FetchFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <p>{m.page_loading()}</p>;
  return (
    <ol class={styles["events"]}>
      {data.events.map((event) => (
        <li key={event.version}>
          <time dateTime={event.at}>{momentInWords(event.at, locale)}</time>: {doneInWords(event.verb)}{" "}
          {event.own ? m.own_by_you() : whoInWords(event.role, event.actor, locale)}
        </li>
      ))}
    </ol>
  );
}

function EventsBox({ id }: { id: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary class={summary["summary"]}>{m.own_history()}</summary>
      {isOpen && <Events id={id} />}
    </details>
  );
}

/** What it was answered, by whom, and when. */
function Answered({ closing }: { closing: NonNullable<Submission["closing"]> }) {
  const { locale } = useLocale();
  return (
    <>
      <p>
        <strong>{OUTCOMES[closing.outcome]()}</strong>
        {". "}
        {m.queue_answered({
          day: momentInWords(closing.at, locale),
          who: whoInWords(closing.role, closing.actor, locale),
        })}
        {closing.onBehalf && ` ${m.queue_on_behalf()}`}
      </p>
      {closing.text !== null && <p class={styles["written"]}>{closing.text}</p>}
    </>
  );
}

/** How long it has waited, and whether somebody has begun. */
function Waiting({ submission }: { submission: Submission }) {
  const { locale } = useLocale();
  const { receivedAt, daysWaited, state } = submission;
  return (
    <p class={styles["meta"]}>
      {m.queue_received({ day: momentInWords(receivedAt, locale) })}{" "}
      {state !== "done" && daysWaited > 0 && m.queue_waited({ count: daysWaited })}{" "}
      {state === "in-hand" && m.queue_in_hand()}
    </p>
  );
}

/**
 * One thing that a visitor has sent in: what it is about, what was written, how long it has waited, and what can be done with it.
 * `onDone` is told what was answered, before it leaves the list.
 */
export function SubmissionCard({
  submission,
  onDone,
}: {
  submission: Submission;
  onDone: (answered: Submission) => void;
}) {
  const { kind, topic, service, state, steps, closing, outcomes } = submission;
  const { locale } = useLocale();
  const queries = useQueryClient();
  const nameId = useId();
  const again = () => queries.invalidateQueries({ queryKey: SUBMISSIONS });
  const moving = useMutation({
    mutationFn: (next: StepInput["state"]) => step(submission, { state: next }, locale),
    onSettled: again,
  });
  const move = (next: StepInput["state"], label: string) => (
    <button
      type="button"
      class="ds-button"
      data-variant="secondary"
      aria-describedby={nameId}
      aria-disabled={moving.isPending}
      onClick={() => {
        if (!moving.isPending) moving.mutate(next);
      }}
    >
      {label}
    </button>
  );
  return (
    <article aria-labelledby={nameId} class={styles["card"]}>
      <h3 id={nameId}>{topic === null ? KINDS[kind]() : m.queue_report_about({ topic: TOPICS[topic]() })}</h3>
      {service && (
        <p class={styles["about"]}>
          <a href={hrefOf(`/stod/${service.id}`)}>
            <LocalizedText of={service.name} />
          </a>
        </p>
      )}
      {service && (
        <p class={styles["meta"]}>
          {m.by_provider()} <LocalizedText of={service.provider.name} />
        </p>
      )}
      <Waiting submission={submission} />
      <WrittenFacts submission={submission} />
      {closing && <Answered closing={closing} />}
      {moving.error !== null && (
        <p role="alert" class={styles["failed"]}>
          {failureInWords(moving.error) ?? m.queue_failed()}
        </p>
      )}
      {state !== "done" && steps.includes("done") && (
        <details>
          <summary class={summary["summary"]}>{m.queue_answer()}</summary>
          <div class={styles["answer"]}>
            <SendForm
              button={m.queue_save()}
              explain={failureInWords}
              send={async ({ text, isAgreed }) => {
                const outcome = text("outcome") ?? "";
                try {
                  onDone(
                    await step(
                      submission,
                      {
                        state: "done",
                        outcome: isOutcome(outcome) ? outcome : null,
                        text: text("text") ?? null,
                        namesNoPerson: isAgreed("namesNoPerson") ?? null,
                      },
                      locale,
                    ),
                  );
                } catch (reason) {
                  if (isStale(reason)) await again();
                  throw reason;
                }
              }}
            >
              {(faults) => (
                <>
                  <Choice
                    name="outcome"
                    label={m.queue_outcome()}
                    faults={faults}
                    options={outcomes.map((code) => ({ value: code, label: OUTCOMES[code]() }))}
                  />
                  <TextArea name="text" label={m.queue_note()} hint={m.queue_note_hint()} faults={faults} isOptional />
                </>
              )}
            </SendForm>
          </div>
        </details>
      )}
      <div class={styles["actions"]}>
        {state === "new" && steps.includes("in-hand") && move("in-hand", m.queue_take())}
        {state === "in-hand" && steps.includes("new") && move("new", m.queue_put_back())}
        {state === "done" && steps.includes("new") && move("new", m.queue_reopen())}
      </div>
      <EventsBox id={submission.id} />
    </article>
  );
}
