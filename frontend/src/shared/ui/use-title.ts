import { useEffect } from "preact/hooks";

/** Names the page in the tab and the history. Never with what was searched for: others read the history too. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
