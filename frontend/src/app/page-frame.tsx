import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { OfflineNotice } from "../features/offline/components/offline-notice";
import { UpdateNotice } from "../features/offline/components/update-notice";
import { forgetLastSearch } from "../features/offering/last-search";
import { SafetyBar } from "../features/safety/safety-bar";
import { useLocale } from "../shared/i18n/locale";
import { isDraft } from "../shared/i18n/languages";
import { m } from "../shared/i18n/messages/messages.js";
import { forgetKeptList } from "../shared/kept/kept-list";
import { KeptLink } from "../shared/kept/kept-link";
import { forgetOffline } from "../shared/offline/forget";
import { forgetSession } from "../shared/session/session";
import { Announcer } from "../shared/ui/announcer";
import { LanguageSwitch } from "./language-switch";
import { SiteFooter } from "./site-footer";
import { Shortcuts, SiteMenu } from "./site-navigation";
import styles from "./page-frame.module.css";

/** Says of a language that nobody has checked that a machine wrote it, and in which language the truth stands. */
function DraftNotice() {
  const { locale } = useLocale();
  if (!isDraft(locale)) return null;
  return (
    <aside aria-label={m.language_switch()} class={styles["draft"]}>
      <p>{m.nav_language_draft()}</p>
    </aside>
  );
}

/** Forgets all that this visit has left in the browser, apart from what the safety bar itself knows of. */
function forgetVisit(): void {
  forgetLastSearch();
  forgetKeptList();
  forgetSession();
  void forgetOffline();
}

/** What stands round every page: skip link, wordmark, ways to all pages, language, safety, and what the page is. */
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
          <Shortcuts />
          <KeptLink class={styles["list"]} />
          <LanguageSwitch />
          <SiteMenu />
        </div>
      </header>
      <SafetyBar onClear={forgetVisit} />
      <DraftNotice />
      <UpdateNotice />
      <OfflineNotice />
      <main id="innehall" ref={main} tabIndex={-1} class={styles["main"]}>
        {children}
      </main>
      <SiteFooter />
    </Announcer>
  );
}
