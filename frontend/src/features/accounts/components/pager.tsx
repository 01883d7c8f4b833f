import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import styles from "./form.module.css";

/** The way to the pages before and after; nothing where there is one page. */
export function Pager({ page, pages, to }: { page: number; pages: number; to: (page: number) => string }) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={m.acc_page_nav()} class={styles["row"]}>
      {page > 1 && <a href={hrefOf(to(page - 1))}>{m.acc_previous()}</a>}
      <span>{m.acc_page_of({ page: String(page), pages: String(pages) })}</span>
      {page < pages && <a href={hrefOf(to(page + 1))}>{m.acc_next()}</a>}
    </nav>
  );
}
