import { m } from "../i18n/messages/messages.js";
import { hrefOf } from "../routing/hash-location";
import styles from "./page-links.module.css";

/** The ways to the pages before and after, where there is more than one. */
export function PageLinks({
  page,
  pages,
  addressOf,
}: {
  page: number;
  pages: number;
  addressOf: (page: number) => string;
}) {
  if (pages < 2) return null;
  return (
    <nav aria-label={m.pages_label()} class={styles["pages"]}>
      {page > 1 && <a href={hrefOf(addressOf(page - 1))}>{m.pages_before()}</a>}
      <span>{m.pages_of({ page: String(page), pages: String(pages) })}</span>
      {page < pages && <a href={hrefOf(addressOf(page + 1))}>{m.pages_after()}</a>}
    </nav>
  );
}
