import { createStore } from "../store";
import { readSaved, type Saved } from "./saved";

/** What is shown instead of answers of the API while it cannot be reached; null while it answers, or when nothing is saved. */
export type Away = Saved | null;

const away = createStore<Away>(null);
/** Counts the changes asked for, so that a slow look into the store never overrules what has happened since. */
let turn = 0;

/** The API could not be reached: from now on what is saved is shown, if anything is. */
export async function noteSilence(): Promise<Away> {
  turn += 1;
  const asked = turn;
  const saved = away.get() ?? (await readSaved());
  if (asked === turn) away.set(saved);
  return saved;
}

/** The API has answered: what is saved is put aside. */
export function noteAnswer(): void {
  turn += 1;
  away.set(null);
}

addEventListener("offline", () => void noteSilence());
if (!navigator.onLine) void noteSilence();

/** What is shown while the API cannot be reached; null in ordinary times. */
export const useAway = away.useValue;
