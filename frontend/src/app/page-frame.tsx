import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { forgetLastSearch } from "../features/offering/last-search";
import { SafetyBar } from "../features/safety/safety-bar";
import { locales, useLocale, type Locale } from "../shared/i18n/locale";
import { m } from "../shared/i18n/messages/messages.js";
import { forgetKeptList } from "../shared/kept/kept-list";
import { KeptLink } from "../shared/kept/kept-link";
import { Announcer } from "../shared/ui/announcer";
import styles from "./page-frame.module.css";

/** Each language in its own name, as its readers look for it. */
const OWN_NAMES: Readonly<Record<Locale, string>> = { sv: "Svenska", en: "English" };

function LanguageSwitch() {
  const { locale, choose } = useLocale();
  return (
    <nav aria-label={m.language_switch()} class={styles["languages"]}>
      {locales
        .filter((other) => other !== locale)
        .map((other) => (
          <button
            key={other}
            type="button"
            lang={other}
            onClick={() => {
              choose(other);
            }}
          >
            {OWN_NAMES[other]}
          </button>
        ))}
    </nav>
  );
}

/** What "Rensa" forgets besides what was answered and the chosen language. */
function forgetAll(): void {
  forgetLastSearch();
  forgetKeptList();
}

/** What stands round every page: skip link, wordmark, language, safety, and what the page is. */
export function PageFrame({ children }: { children: ComponentChildren }) {
  const main = useRef<HTMLElement>(null);
  return (
    <Announcer>
      <a
        class="ds-skip-link"
        href="#innehall"
        onClick={(event) => {
          // The part after # is the address of the page, so the jump is made by hand.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {m.skip_to_content()}
      </a>
      <header class={styles["header"]}>
        <div class={styles["masthead"]}>
          <a href="#/" class={styles["wordmark"]} aria-label={m.site_home()}>
            {m.site_name()}
          </a>
          <div class={styles["ways"]}>
            <KeptLink class={styles["list"]} />
            <LanguageSwitch />
          </div>
        </div>
      </header>
      <SafetyBar onClear={forgetAll} />
      <main id="innehall" ref={main} tabIndex={-1} class={styles["main"]}>
        {children}
      </main>
      <footer class={styles["footer"]}>
        <div class={styles["imprint"]}>
          <p>{m.footer_about()}</p>
          <p>{m.footer_privacy()}</p>
        </div>
      </footer>
    </Announcer>
  );
}
