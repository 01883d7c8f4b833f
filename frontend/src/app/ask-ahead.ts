import type { QueryClient } from "@tanstack/preact-query";
import { serviceQuery } from "../features/offering/queries";
import { localeOfVisit, speak } from "../shared/i18n/locale";

/** The address of a listing, after `#`. */
const LISTING = /^#\/stod\/([0-9a-f-]{36})$/;

/**
 * Asks for the listing of the first address at once, while the code of its page is still on the way: many visits begin with a
 * link to a listing. The page finds the answer, or its own question asked already; what fails here it asks for again.
 */
export function askAhead(queryClient: QueryClient): void {
  const id = LISTING.exec(window.location.hash)?.[1];
  if (id === undefined) return;
  const locale = localeOfVisit();
  speak(locale);
  queryClient.query(serviceQuery(id, locale)).catch(() => undefined);
}
