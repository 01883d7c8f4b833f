import { useMutation, useQueryClient } from "@tanstack/preact-query";
import { useId, useState } from "preact/hooks";
import { isStale, refusalOf } from "../../../shared/api/problems";
import type { ServiceEdition } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useAnnounce } from "../../../shared/ui/announcer";
import { archive, discardDraft, restore } from "../queries";
import styles from "./own-listing.module.css";

type Asked = "archive" | "discard-draft";

/** What takes a listing or its draft away, asked once more before it is done; and what brings a listing back. */
export function OwnChanges({ edition, nameId }: { edition: ServiceEdition; nameId: string }) {
  const { locale } = useLocale();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const id = useId();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [reason, setReason] = useState("");
  const { actions } = edition;
  const change = useMutation({
    mutationFn: async (what: Asked | "restore"): Promise<string> => {
      if (what === "archive") {
        await archive(edition, reason, locale);
        return m.own_archived();
      }
      if (what === "restore") {
        await restore(edition, locale);
        return m.own_restored();
      }
      await discardDraft(edition.service.id, locale);
      return m.own_discarded();
    },
    onSuccess: async (said) => {
      announce(said);
      setAsked(null);
      await queries.invalidateQueries();
    },
  });
  const begin = (what: Asked) => {
    change.reset();
    setAsked(what);
  };
  const failure = isStale(change.error) ? m.own_confirm_stale() : (refusalOf(change.error) ?? m.own_change_failed());
  return (
    <>
      {actions.includes("restore") && (
        <button
          type="button"
          class="ds-button"
          aria-describedby={nameId}
          disabled={change.isPending}
          onClick={() => {
            change.mutate("restore");
          }}
        >
          {m.own_restore()}
        </button>
      )}
      {actions.includes("discard-draft") && asked === null && (
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          aria-describedby={nameId}
          onClick={() => {
            begin("discard-draft");
          }}
        >
          {m.own_discard()}
        </button>
      )}
      {actions.includes("archive") && asked === null && (
        <button
          type="button"
          class="ds-button"
          data-variant="tertiary"
          aria-describedby={nameId}
          onClick={() => {
            begin("archive");
          }}
        >
          {m.own_archive()}
        </button>
      )}
      {asked !== null && (
        <form
          class={styles["asked"]}
          onSubmit={(event) => {
            event.preventDefault();
            change.mutate(asked);
          }}
        >
          {asked === "archive" ? (
            <>
              <label for={id}>{m.own_archive_reason()}</label>
              <p id={`${id}-help`} class={styles["provider"]}>
                {m.own_archive_help()}
              </p>
              <input
                id={id}
                class="ds-input"
                aria-describedby={`${id}-help`}
                value={reason}
                required
                maxLength={1000}
                onInput={(event) => {
                  setReason(event.currentTarget.value);
                }}
              />
            </>
          ) : (
            <p>{m.own_discard_sure()}</p>
          )}
          <div class={styles["actions"]}>
            <button type="submit" class="ds-button" disabled={change.isPending}>
              {asked === "archive" ? m.own_archive() : m.own_discard()}
            </button>
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => {
                setAsked(null);
              }}
            >
              {m.own_cancel()}
            </button>
          </div>
        </form>
      )}
      {change.isError && (
        <p role="alert" class={styles["failed"]}>
          {failure}
        </p>
      )}
    </>
  );
}
