import { useMutation, useQueryClient } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import { isStale, refusalOf } from "../../../shared/api/problems";
import type { UpdateRound, UpdateRoundInput } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useAnnounce } from "../../../shared/ui/announcer";
import summary from "../../../shared/ui/summary.module.css";
import { closeRound, reviseRound } from "../queries";
import { RoundForm } from "./round-form";
import page from "./page.module.css";

function reasonOf(error: unknown): string {
  return isStale(error) ? m.round_stale() : (refusalOf(error) ?? m.round_failed());
}

/** Changing what is said of a round. */
function Revise({ round }: { round: UpdateRound }) {
  const { locale } = useLocale();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const revision = useMutation({
    mutationFn: (input: UpdateRoundInput) => reviseRound(round, input, locale),
    onSuccess: () => {
      announce(m.round_saved());
    },
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <details class="not-on-paper">
      <summary class={summary["summary"]}>{m.round_edit()}</summary>
      <div class={page["part"]}>
        {revision.isError && <p role="alert">{reasonOf(revision.error)}</p>}
        {revision.isSuccess && <p>{m.round_saved()}</p>}
        <RoundForm
          key={round.version}
          values={round}
          submitLabel={m.round_save()}
          isPending={revision.isPending}
          error={revision.error}
          onSubmit={(input) => {
            revision.mutate(input);
          }}
        />
      </div>
    </details>
  );
}

/** Ending a round: asked twice, since it cannot be undone. */
function Close({ round }: { round: UpdateRound }) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [isAsked, setAsked] = useState(false);
  const closing = useMutation({
    mutationFn: () => closeRound(round),
    onSuccess: () => {
      announce(m.round_closed());
    },
    onSettled: () => queries.invalidateQueries(),
  });
  if (!isAsked) {
    return (
      <p class="not-on-paper">
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => {
            setAsked(true);
          }}
        >
          {m.round_close()}
        </button>
      </p>
    );
  }
  return (
    <div class={`${page["part"] ?? ""} not-on-paper`}>
      <p class={page["lead"]}>{m.round_close_sure()}</p>
      {closing.isError && <p role="alert">{reasonOf(closing.error)}</p>}
      <div class={page["tools"]}>
        <button
          type="button"
          class="ds-button"
          disabled={closing.isPending}
          onClick={() => {
            closing.mutate();
          }}
        >
          {m.round_close_yes()}
        </button>
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => {
            setAsked(false);
          }}
        >
          {m.round_close_no()}
        </button>
      </div>
    </div>
  );
}

/** What the API says may be done with a round. */
export function RoundSettings({ round }: { round: UpdateRound }) {
  return (
    <>
      {round.actions.includes("edit") && <Revise round={round} />}
      {round.actions.includes("close") && <Close round={round} />}
    </>
  );
}
