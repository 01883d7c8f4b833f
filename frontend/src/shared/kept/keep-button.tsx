import { Check, Plus } from "lucide-preact";
import { useState } from "preact/hooks";
import { useLocale } from "../i18n/locale";
import { LocalizedText, wordingFor, type Localized } from "../i18n/localized";
import { m } from "../i18n/messages/messages.js";
import { useAnnounce } from "../ui/announcer";
import { keep, letGo, MAX_KEPT, useKeptIds } from "./kept-list";
import styles from "./keep-button.module.css";

/** Puts a listing on "Min lista" and takes it off again; the sign and the pressed state tell which, the words stay the same. */
export function KeepButton({ service }: { service: { readonly id: string; readonly name: Localized } }) {
  const { locale } = useLocale();
  const announce = useAnnounce();
  const [isRefused, setRefused] = useState(false);
  const isKept = useKeptIds().includes(service.id);
  const Sign = isKept ? Check : Plus;

  const toggle = () => {
    const name = wordingFor(service.name, locale).value;
    if (isKept) {
      letGo(service.id);
      announce(m.list_removed({ name }));
      return;
    }
    const hasRoom = keep(service.id);
    setRefused(!hasRoom);
    announce(hasRoom ? m.list_added({ name }) : m.list_full({ max: String(MAX_KEPT) }));
  };

  return (
    <div class={`${styles["place"] ?? ""} not-on-paper`}>
      <button type="button" class={styles["keep"]} aria-pressed={isKept} onClick={toggle}>
        <Sign aria-hidden="true" size="1.1em" />
        {m.list_link()}{" "}
        <span class="ds-sr-only">
          <LocalizedText of={service.name} />
        </span>
      </button>
      {isRefused && !isKept && <p class={styles["refused"]}>{m.list_full({ max: String(MAX_KEPT) })}</p>}
    </div>
  );
}
