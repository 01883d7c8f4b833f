import { useState } from "preact/hooks";

/** Which listings are chosen for comparing, in the order of the list; forgotten with the page. */
export function useChosen(ids: readonly string[]) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  return {
    chosen: ids.filter((id) => marked.has(id)),
    choose: (id: string, isChosen: boolean) => {
      const next = new Set(marked);
      if (isChosen) next.add(id);
      else next.delete(id);
      setMarked(next);
    },
  };
}
