import { useEffect, useRef } from "preact/hooks";
import { todayInWords } from "../shared/i18n/dates";
import { useLocale } from "../shared/i18n/locale";
import { m } from "../shared/i18n/messages/messages.js";
import { PageGroups } from "./site-navigation";
import styles from "./page-frame.module.css";

/** On paper only: when and from where it was printed, since what is said here grows old. Never the address after `#`. */
function PrintedOn() {
  const { locale } = useLocale();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // Written at the moment of printing: the page may have stood open for days, and a redraw would come too late.
    const write = () => {
      const date = todayInWords(locale);
      if (line.current) line.current.textContent = m.nav_printed({ date, host: window.location.host });
    };
    write();
    addEventListener("beforeprint", write);
    return () => {
      removeEventListener("beforeprint", write);
    };
  }, [locale]);
  return <p ref={line} class={styles["printed"]} />;
}

/** The foot of every page: what it is, what it does not keep, and the way to all pages. */
export function SiteFooter() {
  return (
    <footer class={styles["footer"]}>
      <div class={styles["imprint"]}>
        <nav aria-label={m.nav_footer()}>
          <PageGroups />
        </nav>
        <p>{m.footer_about()}</p>
        <p>{m.footer_privacy()}</p>
        <PrintedOn />
      </div>
    </footer>
  );
}
