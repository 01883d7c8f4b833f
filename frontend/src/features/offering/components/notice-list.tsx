import { Info } from "lucide-preact";
import type { ServiceDetail } from "../../../shared/api/wire";
import { dayInWords, localTime } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useNow } from "../../../shared/ui/use-now";
import { validityInWords } from "./schedule-text";
import styles from "./notice-list.module.css";

/** What is out of the ordinary: temporary messages that hold or will hold, and a listing that has not begun or has ended. */
export function NoticeList({ service }: { service: ServiceDetail }) {
  const { locale } = useLocale();
  const { day } = localTime(useNow());
  const notices = (service.notices ?? []).filter(({ to }) => (to ?? day) >= day);
  const ended = service.validTo !== null && service.validTo < day ? service.validTo : null;
  const begins = service.validFrom !== null && service.validFrom > day ? service.validFrom : null;
  if (notices.length === 0 && ended === null && begins === null) return null;
  return (
    <section aria-label={m.page_notices()} class={styles["notices"]}>
      <Info aria-hidden="true" size="1.25em" />
      <ul>
        {ended !== null && <li>{m.page_ended({ day: dayInWords(ended, locale) })}</li>}
        {begins !== null && <li>{m.page_begins({ day: dayInWords(begins, locale) })}</li>}
        {notices.map(({ text, from, to }, index) => {
          const validity = validityInWords(from, to, locale);
          return (
            <li key={index}>
              <LocalizedText of={text} />
              {validity !== null && ` (${validity})`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
