import { dayInWords } from "../../shared/i18n/dates";
import { Joined } from "../../shared/i18n/joined";
import { useLocale } from "../../shared/i18n/locale";
import { m } from "../../shared/i18n/messages/messages.js";
import { URGENT_CONTACTS } from "../../shared/urgent/urgent-contacts";
import { UrgentNumbers } from "../../shared/urgent/urgent-numbers";
import styles from "./urgent-box.module.css";

/** Whom to call when it is urgent; opened by "Akut nu" and always there on paper. */
export function UrgentBox({ id, open }: { id: string; open: boolean }) {
  const { locale } = useLocale();
  const { compiledOn, checkedOn } = URGENT_CONTACTS;
  return (
    <section id={id} hidden={!open} class={styles["box"]} aria-labelledby={`${id}-heading`}>
      <div class={styles["inner"]}>
        <h2 id={`${id}-heading`} class={styles["heading"]}>
          {m.urgent_heading()}
        </h2>
        <UrgentNumbers />
        <p class={styles["source"]}>
          {checkedOn === null
            ? m.urgent_compiled({ date: dayInWords(compiledOn, locale) })
            : m.urgent_checked({ date: dayInWords(checkedOn, locale) })}{" "}
          <Joined
            items={URGENT_CONTACTS.contacts.map(({ id, sourceName, sourceUrl }) => (
              <a key={id} href={sourceUrl} rel="noreferrer">
                <bdi>{sourceName}</bdi>
              </a>
            ))}
          />
          .
        </p>
      </div>
    </section>
  );
}
