import { useEffect, useState } from "preact/hooks";
import { readSaved, type Saved } from "./saved";

/** What is shown instead of answers of the API while it cannot be reached; null while it answers, or when nothing is saved. */
export type Away = Saved | null;

let away: Away = null;
/** Counts the changes asked for, so that a slow look into the store never overrules what has happened since. */
let turn = 0;
const listeners = new Set<(away: Away) => void>();

function become(next: Away): void {
  if (next === away) return;
  away = next;
  for (const listener of listeners) listener(next);
}

/** The API could not be reached: from now on what is saved is shown, if anything is. */
export async function noteSilence(): Promise<Away> {
  turn += 1;
  const asked = turn;
  const saved = away ?? (await readSaved());
  if (asked === turn) become(saved);
  return saved;
}

/** The API has answered: what is saved is put aside. */
export function noteAnswer(): void {
  turn += 1;
  become(null);
}

addEventListener("offline", () => void noteSilence());
if (!navigator.onLine) void noteSilence();

/** What is shown while the API cannot be reached; null in ordinary times. */
export function useAway(): Away {
  const [state, setState] = useState(away);
  useEffect(() => {
    setState(away);
    listeners.add(setState);
    return () => {
      listeners.delete(setState);
    };
  }, []);
  return state;
}
