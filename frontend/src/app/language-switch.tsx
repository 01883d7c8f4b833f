import { directionOf, locales, useLocale } from "../shared/i18n/locale";
import { m } from "../shared/i18n/messages/messages.js";
import styles from "./language-switch.module.css";

/** The other languages, each in its own name and script as its readers look for it: one press changes the page. */
export function LanguageSwitch() {
  const { locale, choose } = useLocale();
  return (
    <nav aria-label={m.language_switch()} class={styles["languages"]}>
      <ul>
        {locales
          .filter((other) => other !== locale)
          .map((other) => (
            <li key={other}>
              <button
                type="button"
                lang={other}
                dir={directionOf(other)}
                onClick={() => {
                  choose(other);
                }}
              >
                {m.nav_language_name({}, { locale: other })}
              </button>
            </li>
          ))}
      </ul>
    </nav>
  );
}
