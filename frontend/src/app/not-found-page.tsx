import { SearchForm } from "../features/offering/components/search-form";
import { EMPTY_SEARCH } from "../features/offering/search-state";
import { useLocale } from "../shared/i18n/locale";
import { m } from "../shared/i18n/messages/messages.js";
import { useArrival } from "../shared/routing/hash-location";
import { useTitle } from "../shared/ui/use-title";
import styles from "./not-found-page.module.css";

/** An address that leads nowhere, with the search as the way on. */
export function NotFoundPage() {
  useLocale();
  useTitle(m.title_not_found());
  useArrival(true);
  return (
    <div class={styles["page"]}>
      <h1 tabIndex={-1}>{m.not_found_heading()}</h1>
      <p>{m.not_found_text()}</p>
      <SearchForm state={EMPTY_SEARCH} />
    </div>
  );
}
