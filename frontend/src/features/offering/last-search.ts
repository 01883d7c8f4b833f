import { useLocation } from "preact-iso";
import { useEffect } from "preact/hooks";

let lastSearch: string | null = null;

/** Remembers the address of the search on show, for the way back from a service; kept in memory only. */
export function useRememberSearch(): void {
  const { url } = useLocation();
  useEffect(() => {
    lastSearch = url;
  }, [url]);
}

/** The address of the last search of this visit, or null when a service was opened from a link. */
export function useLastSearch(): string | null {
  return lastSearch;
}

/** Forgets the last search. */
export function forgetLastSearch(): void {
  lastSearch = null;
}
