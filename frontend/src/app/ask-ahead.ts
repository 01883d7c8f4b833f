import { isSearch, OVERVIEW, parseSearch, searchBody } from "../features/offering/search-state";
import { sendAhead } from "../shared/api/ahead";
import { loadConfig } from "../shared/api/config";
import type { paths } from "../shared/api/schema";
import type { ServiceSearch } from "../shared/api/wire";
import { localeOfVisit } from "../shared/i18n/first-locale";

/** The address of a listing, after `#`. */
const LISTING = /^#\/stod\/([0-9a-f-]{36})$/;

/** The address of the start page or of results, after `#`. */
const SEARCH = /^(?:#\/?(?:\?.*)?)?$/;

const SEARCHES = "/samlat/v1/services/searches" satisfies keyof paths;
const SERVICES = "/samlat/v1/services" satisfies keyof paths;

/** What the page of an address asks the API first; null where it is not worth asking ahead. */
function firstQuestion(hash: string): { readonly path: string; readonly body?: ServiceSearch } | null {
  const id = LISTING.exec(hash)?.[1];
  if (id !== undefined) return { path: `${SERVICES}/${id}` };
  if (!SEARCH.test(hash)) return null;
  const state = parseSearch(hash.slice(1));
  return { path: SEARCHES, body: isSearch(state) ? searchBody(state, 1) : OVERVIEW };
}

/**
 * Asks for the settings, and what the first address asks the API, while most of the code is still on the way: a slow phone
 * then waits for both at the same time. Written without the code that asks later, which is large; what fails here fails there.
 */
export async function askAhead(): Promise<void> {
  const { apiUrl } = await loadConfig();
  const question = firstQuestion(window.location.hash);
  if (question === null) return;
  const { path, body } = question;
  sendAhead(
    new Request(`${apiUrl}${path}`, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      headers: { "Accept-Language": localeOfVisit(), ...(body && { "Content-Type": "application/json" }) },
      ...(body && { method: "POST", body: JSON.stringify(body) }),
    }),
  );
}
