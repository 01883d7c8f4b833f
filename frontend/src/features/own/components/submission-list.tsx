import { useMutation, useQueryClient, type UseQueryResult } from "@tanstack/preact-query";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Submission, SubmissionPage } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { FetchFailed, ResultSkeleton } from "../../offering/components/result-states";
import { step, SUBMISSIONS } from "../submission-queries";
import { OUTCOMES } from "../submission-wording";
import { SubmissionCard } from "./submission-card";
import styles from "./submission-list.module.css";

/** What was answered last, and the way back. */
function JustAnswered({ answered, onUndone }: { answered: Submission; onUndone: () => void }) {
  const { locale } = useLocale();
  const queries = useQueryClient();
  const place = useRef<HTMLParagraphElement>(null);
  const undo = useMutation({
    mutationFn: () => step(answered, { state: "new" }, locale),
    onSuccess: onUndone,
    onSettled: () => queries.invalidateQueries({ queryKey: SUBMISSIONS }),
  });
  useEffect(() => {
    place.current?.focus();
  }, [answered.id]);
  return (
    <div class={styles["answered"]}>
      <p ref={place} tabIndex={-1}>
        {m.queue_saved({ outcome: answered.closing ? OUTCOMES[answered.closing.outcome]() : "" })}
      </p>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        onClick={() => {
          undo.mutate();
        }}
      >
        {m.queue_undo()}
      </button>
      {undo.isError && <p role="alert">{m.queue_failed()}</p>}
    </div>
  );
}

/** A page of what visitors have sent in, with what becomes of it; the rest is a press away. */
export function SubmissionList({
  query,
  none,
  onPage,
}: {
  query: Pick<UseQueryResult<SubmissionPage>, "data" | "error" | "isPending" | "refetch">;
  none: string;
  onPage: (page: number) => void;
}) {
  const queries = useQueryClient();
  const [answered, setAnswered] = useState<Submission | null>(null);
  const { data, error, isPending, refetch } = query;
  if (isPending) return <ResultSkeleton />;
  if (error !== null) return <FetchFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { submissions, _meta: meta } = data;
  return (
    <>
      {answered && (
        <JustAnswered
          answered={answered}
          onUndone={() => {
            setAnswered(null);
          }}
        />
      )}
      {submissions.length === 0 && <p>{none}</p>}
      <ul class={styles["list"]}>
        {submissions.map((submission) => (
          <li key={submission.id}>
            <SubmissionCard
              submission={submission}
              onDone={(done) => {
                setAnswered(done);
                void queries.invalidateQueries({ queryKey: SUBMISSIONS });
              }}
            />
          </li>
        ))}
      </ul>
      {meta.totalPages > 1 && (
        <nav class={styles["pages"]} aria-label={m.queue_pages()}>
          {meta.page > 1 && (
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => {
                onPage(meta.page - 1);
              }}
            >
              {m.queue_previous()}
            </button>
          )}
          <span>{m.queue_page({ page: String(meta.page), pages: String(meta.totalPages) })}</span>
          {meta.page < meta.totalPages && (
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => {
                onPage(meta.page + 1);
              }}
            >
              {m.queue_next()}
            </button>
          )}
        </nav>
      )}
    </>
  );
}
