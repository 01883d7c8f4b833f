import { useMutation, useQueryClient } from "@tanstack/preact-query";
import { Check } from "lucide-preact";
import { useId, useState } from "preact/hooks";
import { isStale } from "../../../shared/api/problems";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useAnnounce } from "../../../shared/ui/announcer";
import summary from "../../../shared/ui/summary.module.css";
import { confirmOnBehalf, type KnownBy } from "../queries";
import styles from "./confirm-on-behalf.module.css";

const WAYS: readonly { readonly how: KnownBy; readonly label: () => string }[] = [
  { how: "phone", label: m.behalf_phone },
  { how: "round", label: m.behalf_meeting },
  { how: "web", label: m.behalf_web },
];

/** Says on an actor's behalf that a listing is right, and how that is known. It cannot be taken back, and says so. */
export function ConfirmOnBehalf({ id, version, name }: { id: string; version: number; name: string }) {
  const [how, setHow] = useState<KnownBy | null>(null);
  const queries = useQueryClient();
  const announce = useAnnounce();
  const group = useId();
  const confirmation = useMutation({
    mutationFn: (known: KnownBy) => confirmOnBehalf(id, version, known),
    onSuccess: () => {
      announce(m.behalf_done({ name }));
    },
    // What everybody sees has changed too; and what somebody else has changed is fetched.
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <details class={`${styles["box"] ?? ""} not-on-paper`}>
      <summary class={summary["summary"]}>
        {m.behalf_open()} <span class="ds-sr-only">{name}</span>
      </summary>
      <form
        class={styles["form"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (how !== null) confirmation.mutate(how);
        }}
      >
        <fieldset class={styles["ways"]}>
          <legend>{m.behalf_how()}</legend>
          {WAYS.map((way) => (
            <label key={way.how} class={styles["way"]}>
              <input
                class="ds-input"
                type="radio"
                name={group}
                required
                checked={how === way.how}
                onChange={() => {
                  setHow(way.how);
                }}
              />
              <span>{way.label()}</span>
            </label>
          ))}
        </fieldset>
        <p class={styles["note"]}>{m.behalf_note()}</p>
        {confirmation.isError && (
          <p role="alert" class={styles["failed"]}>
            {isStale(confirmation.error) ? m.own_confirm_stale() : m.own_confirm_failed()}
          </p>
        )}
        <button type="submit" class="ds-button" disabled={confirmation.isPending}>
          <Check aria-hidden="true" size="1.1em" />
          {m.behalf_confirm()}
        </button>
      </form>
    </details>
  );
}
