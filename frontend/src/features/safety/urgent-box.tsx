import { Phone } from "lucide-preact";
import { dayInWords } from "../../shared/i18n/dates";
import { useLocale } from "../../shared/i18n/locale";
import { m } from "../../shared/i18n/messages/messages.js";
import { dialled } from "../../shared/ui/dialled";
import { reasonToCall, URGENT_CONTACTS } from "../../shared/urgent/urgent-contacts";
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
        <ul class={styles["contacts"]}>
          {URGENT_CONTACTS.contacts.map((contact) => (
            <li key={contact.id}>
              {reasonToCall(contact.id)}{" "}
              <a class={styles["number"]} href={dialled(contact.number)}>
                <Phone aria-hidden="true" size="1em" />
                <bdi>{contact.number}</bdi>
              </a>
            </li>
          ))}
        </ul>
        <p class={styles["source"]}>
          {checkedOn === null
            ? m.urgent_compiled({ date: dayInWords(compiledOn, locale) })
            : m.urgent_checked({ date: dayInWords(checkedOn, locale) })}{" "}
          {URGENT_CONTACTS.contacts.map((contact, index) => (
            <>
              {index > 0 && (locale === "ar" ? "، " : ", ")}
              <a key={contact.id} href={contact.sourceUrl} rel="noreferrer">
                <bdi>{contact.sourceName}</bdi>
              </a>
            </>
          ))}
          .
        </p>
      </div>
    </section>
  );
}
