import { useMutation, useQuery, useQueryClient } from "@tanstack/preact-query";
import { Send } from "lucide-preact";
import { useState } from "preact/hooks";
import { refusalOf } from "../../../shared/api/problems";
import type { Reminder, ReminderPreview } from "../../../shared/api/wire";
import { momentInWords } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useAnnounce } from "../../../shared/ui/announcer";
import { Part } from "../../../shared/ui/part";
import summary from "../../../shared/ui/summary.module.css";
import { FetchFailed } from "../../offering/components/result-states";
import { previewQuery, remindersQuery, sendReminders } from "../queries";
import { MAIL_STATES } from "../wording";
import page from "./page.module.css";
import rows from "./rows.module.css";

/** Each mail as it would be, and those who get none. */
function Planned({ preview }: { preview: ReminderPreview }) {
  const { locale } = useLocale();
  const names = preview.unreachable.map(({ name }) => wordingFor(name, locale).value);
  return (
    <>
      <p>{preview.mails.length === 0 ? m.mail_none_due() : m.mail_due({ count: preview.mails.length })}</p>
      {preview.mails.map(({ address, subject, text }) => (
        <details key={address}>
          <summary class={summary["summary"]}>
            <span dir="ltr">{address}</span>
          </summary>
          <p>
            <strong lang="sv">{subject}</strong>
          </p>
          <pre class={page["mail"]} lang="sv" dir="ltr">
            {text}
          </pre>
        </details>
      ))}
      {preview.recent.length > 0 && <p>{m.mail_recent({ count: preview.recent.length })}</p>}
      {names.length > 0 && (
        <details>
          <summary class={summary["summary"]}>{m.mail_unreachable({ count: names.length })}</summary>
          <p>{m.mail_unreachable_cure()}</p>
          <p>{names.join(" · ")}</p>
        </details>
      )}
    </>
  );
}

function MailRow({ mail }: { mail: Reminder }) {
  const { locale } = useLocale();
  return (
    <li class={rows["row"]}>
      <p>
        <span dir="ltr">{mail.address}</span>
      </p>
      <p class={rows["small"]}>
        {MAIL_STATES[mail.state]()} · {momentInWords(mail.sentAt ?? mail.createdAt, locale)} ·{" "}
        {m.mail_listings({ count: mail.listings })}
      </p>
      {mail.problem !== null && (
        <p class={rows["small"]}>
          {mail.problem} {mail.nextTryAt !== null && m.mail_tried_again()}
        </p>
      )}
    </li>
  );
}

/** Reminding by mail: what would be sent, sending it, and what has become of what was sent. */
export function RoundReminders({ id, isAsking }: { id: string; isAsking: boolean }) {
  const { locale } = useLocale();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [isShown, setShown] = useState(false);
  const preview = useQuery({ ...previewQuery(id), enabled: isShown });
  const { data: sent } = useQuery(remindersQuery(id, locale));
  const sending = useMutation({
    mutationFn: () => sendReminders(id),
    onSuccess: () => {
      announce(m.mail_on_its_way());
    },
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <Part heading={m.mail_heading()}>
      <div class={`${page["part"] ?? ""} not-on-paper`}>
        <p class={page["lead"]}>{m.mail_lead()}</p>
        {isAsking && !isShown && (
          <p>
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              onClick={() => {
                setShown(true);
              }}
            >
              {m.mail_preview()}
            </button>
          </p>
        )}
        {preview.error !== null && <FetchFailed error={preview.error} onRetry={() => void preview.refetch()} />}
        {isAsking && preview.data && <Planned preview={preview.data} />}
        {sending.isError && <p role="alert">{refusalOf(sending.error) ?? m.round_failed()}</p>}
        {isAsking && preview.data && preview.data.mails.length > 0 && (
          <p>
            <button
              type="button"
              class="ds-button"
              disabled={sending.isPending}
              onClick={() => {
                sending.mutate();
              }}
            >
              <Send aria-hidden="true" size="1.1em" />
              {m.mail_send({ count: preview.data.mails.length })}
            </button>
          </p>
        )}
        {sent && sent.reminders.length > 0 && (
          <>
            <h3>{m.mail_sent_heading()}</h3>
            <ul class={rows["rows"]}>
              {sent.reminders.map((mail) => (
                <MailRow key={mail.id} mail={mail} />
              ))}
            </ul>
          </>
        )}
      </div>
    </Part>
  );
}
