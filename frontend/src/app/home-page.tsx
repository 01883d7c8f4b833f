import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import SearchPage from "../features/offering/pages/search-page";
import { useAway } from "../shared/offline/away";

/** The start page and the results; while the API cannot be reached, the saved listings under the same addresses. */
export function HomePage() {
  const isAway = useAway() !== null;
  const [SavedPage, setSavedPage] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (!isAway) return;
    // Not by the router's `lazy`: this happens in the middle of a page, not on the way to one.
    import("../features/offline/pages/saved-page")
      .then(({ default: page }) => {
        setSavedPage(() => page);
      })
      .catch(() => undefined);
  }, [isAway]);
  return isAway && SavedPage ? <SavedPage /> : <SearchPage />;
}
