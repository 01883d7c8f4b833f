import { useQuery } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import type { HistoryEntry } from "../../../shared/api/wire";
import { momentInWords } from "../../../shared/i18n/dates";
import { useLocale, type Locale } from "../../../shared/i18n/locale";
import { wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { FetchFailed } from "../../offering/components/result-states";
import { historyQuery } from "../queries";
import summary from "../../../shared/ui/summary.module.css";
import styles from "./own-history.module.css";

const DONE: Readonly<Record<string, () => string>> = {
  imported: m.own_did_imported,
  confirmed: m.own_did_confirmed,
  drafted: m.own_did_drafted,
  discarded: m.own_did_discarded,
  published: m.own_did_published,
  edited: m.own_did_edited,
  archived: m.own_did_archived,
  unpublished: m.own_did_unpublished,
  restored: m.own_did_restored,
  approved: m.own_did_approved,
  merged: m.own_did_merged,
};

const ROLES: Readonly<Record<string, () => string>> = {
  editor: m.own_role_editor,
  representative: m.own_role_representative,
  coordinator: m.own_role_coordinator,
  mailbox: m.own_role_mailbox,
};

/** Who did it: the reader, or a role and its actor; never a person. */
function byWhom({ own, role, actor }: HistoryEntry, locale: Locale): string {
  if (own) return m.own_by_you();
  const name = (ROLES[role] ?? m.own_role_other)();
  return actor
    ? m.own_by_role({ role: name, actor: wordingFor(actor.name, locale).value })
    : m.own_by_role_alone({ role: name });
}

function Entries({ id }: { id: string }) {
  const { locale } = useLocale();
  const { data, error, refetch } = useQuery(historyQuery(id, locale));
  if (error !== null) return <FetchFailed error={error} onRetry={() => void refetch()} />;
  if (!data) return <p>{m.page_loading()}</p>;
  if (data.entries.length === 0) return <p>{m.own_history_empty()}</p>;
  return (
    <ol class={styles["entries"]}>
      {data.entries.map((entry) => (
        <li key={`${entry.at} ${entry.verb}`}>
          <time dateTime={entry.at}>{momentInWords(entry.at, locale)}</time>: {(DONE[entry.verb] ?? m.own_did_other)()}{" "}
          {byWhom(entry, locale)}
          {entry.reason !== null && `. ${entry.reason}`}
        </li>
      ))}
    </ol>
  );
}

/** What has happened with a listing; asked for when it is opened. */
export function OwnHistory({ id }: { id: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary class={summary["summary"]}>{m.own_history()}</summary>
      {isOpen && <Entries id={id} />}
    </details>
  );
}
