import { useQueryClient } from "@tanstack/preact-query";
import { WifiOff } from "lucide-preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { useLocale, type Locale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useAway } from "../../../shared/offline/away";
import { ageOf } from "../../../shared/offline/saved";
import { useAnnounce, useAnnouncement } from "../../../shared/ui/announcer";
import { askSearch } from "../../offering/queries";
import { agoInWords } from "../wording";
import styles from "./notice.module.css";

/** Asks the API a question that needs the register, not only the door: a database may be away behind an API that answers. */
async function isBack(locale: Locale): Promise<boolean> {
  try {
    await askSearch({ limit: 1 }, locale);
    return true;
  } catch {
    return false;
  }
}

/** While the API cannot be reached: that what is shown was saved, when, and a way to try again. */
export function OfflineNotice() {
  const { locale } = useLocale();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const away = useAway();
  const [isTrying, setTrying] = useState(false);
  const ago = away && agoInWords(ageOf(away), locale);
  const sentence = ago && (navigator.onLine ? m.offline_silent({ ago }) : m.offline_no_network({ ago }));
  useAnnouncement(sentence);

  // What was saved must not stand as if it were new once the API answers again.
  const wasAway = useRef(false);
  useEffect(() => {
    if (wasAway.current && !away) {
      announce(m.offline_back());
      void queries.invalidateQueries();
      // The button that was pressed went with the notice.
      if (document.activeElement === document.body) document.querySelector<HTMLElement>("h1")?.focus();
    }
    wasAway.current = away !== null;
  }, [away, announce, queries]);

  const look = useCallback(async () => {
    setTrying(true);
    const hasAnswered = await isBack(locale);
    setTrying(false);
    return hasAnswered;
  }, [locale]);

  // A network is not yet an answer: what is saved stays until the API gives one. Until then the sentence says what is so now.
  const isAway = away !== null;
  useEffect(() => {
    if (!isAway) return undefined;
    const listen = () => void look();
    addEventListener("online", listen);
    return () => {
      removeEventListener("online", listen);
    };
  }, [isAway, look]);

  if (!sentence) return null;

  const tryAgain = async () => {
    if (!(await look())) announce(m.offline_still_away());
  };

  return (
    <section class={styles["notice"]} aria-label={m.offline_label()}>
      <WifiOff aria-hidden="true" size="1.25em" />
      <p>{sentence}</p>
      <button
        type="button"
        class={styles["action"]}
        aria-disabled={isTrying}
        onClick={() => {
          if (!isTrying) void tryAgain();
        }}
      >
        {m.error_retry()}
      </button>
    </section>
  );
}
