import { useState } from "preact/hooks";
import { directionOf, locales, useLocale } from "../shared/i18n/locale";
import { m } from "../shared/i18n/messages/messages.js";
import styles from "./language-switch.module.css";

/**
 * The languages, each in its own name and script as its readers look for it: one press changes the page. The one that is read
 * now stands among them, so that whoever has pressed it keeps their place.
 */
export function LanguageSwitch() {
  const { locale, choose } = useLocale();
  const [hasFailed, setHasFailed] = useState(false);
  return (
    <nav aria-label={m.language_switch()} class={styles["languages"]}>
      <ul>
        {locales.map((one) => (
          <li key={one}>
            <button
              type="button"
              lang={one}
              dir={directionOf(one)}
              aria-current={one === locale}
              onClick={() => {
                setHasFailed(false);
                choose(one).catch(() => {
                  setHasFailed(true);
                });
              }}
            >
              {m.nav_language_name({}, { locale: one })}
            </button>
          </li>
        ))}
      </ul>
      {hasFailed && <p role="alert">{m.language_failed()}</p>}
    </nav>
  );
}
