import type { ComponentType, RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import SearchPage from "../features/offering/pages/search-page";
import { useAway } from "../shared/offline/away";

/** The search field, which both pages have under the same id. */
function searchField(): HTMLInputElement | null {
  const field = document.getElementById("q");
  return field instanceof HTMLInputElement ? field : null;
}

/** What the visitor was in the middle of. */
interface Midst {
  readonly typed: string | undefined;
  readonly caret: number | null | undefined;
  readonly focusId: string;
}

function midst(): Midst {
  const field = searchField();
  return { typed: field?.value, caret: field?.selectionStart, focusId: document.activeElement?.id ?? "" };
}

/** Goes on where the visitor was: the same text in the field, taken as if it had been written there, and the same focus. */
function goOn({ typed, caret, focusId }: Midst): void {
  const field = searchField();
  if (field && typed !== undefined && typed !== field.value) {
    field.value = typed;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  if (focusId === "") return;
  document.getElementById(focusId)?.focus({ preventScroll: true });
  if (focusId === field?.id) field.setSelectionRange(caret ?? null, caret ?? null);
}

/** One of the two pages. When the other takes its place, that one goes on where the visitor was. */
function InTurn({ page: Page, left }: { page: ComponentType; left: RefObject<Midst> }) {
  useLayoutEffect(() => {
    if (left.current) goOn(left.current);
    return () => {
      left.current = midst();
    };
  }, [left]);
  return <Page />;
}

/** The start page and the results; while the API cannot be reached, the saved listings under the same addresses. */
export function HomePage() {
  const isAway = useAway() !== null;
  const [SavedPage, setSavedPage] = useState<ComponentType | null>(null);
  const left = useRef<Midst>(null);
  useEffect(() => {
    if (!isAway) return;
    // Not by the router's `lazy`: this happens in the middle of a page, not on the way to one.
    import("../features/offline/pages/saved-page")
      .then(({ default: page }) => {
        setSavedPage(() => page);
      })
      .catch(() => undefined);
  }, [isAway]);
  return isAway && SavedPage ? (
    <InTurn key="saved" page={SavedPage} left={left} />
  ) : (
    <InTurn key="search" page={SearchPage} left={left} />
  );
}
