import { useEffect, useState } from "preact/hooks";
import * as v from "valibot";
import { withStorage } from "../storage";

/**
 * "Min lista": the listings that a visitor wants to have at hand, kept in this browser alone and sent nowhere.
 *
 * What is kept is their ids and the order that the visitor gave them, and nothing else. No notes: computers in reception
 * rooms and libraries are shared, and a note about a person would lie there for the next one to read. No names of listings
 * either: a listing that is withdrawn must not live on here.
 */
const STORAGE_KEY = "samlat.list";

/** More than this is no help to anyone who is to read it. */
export const MAX_KEPT = 30;

const Id = v.pipe(v.string(), v.uuid());

/** The ids among some values, each once, as many as a list may hold; everything else is left out. */
export function idsAmong(values: readonly unknown[]): readonly string[] {
  const ids = values.filter((value): value is string => v.is(Id, value)).map((id) => id.toLowerCase());
  return [...new Set(ids)].slice(0, MAX_KEPT);
}

function parse(stored: string | null): readonly string[] {
  if (stored === null) return [];
  try {
    const value: unknown = JSON.parse(stored);
    return Array.isArray(value) ? idsAmong(value) : [];
  } catch {
    return [];
  }
}

let lastStored: string | null = null;
let ids: readonly string[] = [];
/** True while the browser keeps nothing for the page: then the list lasts as long as the page. */
let isHeldInMemory = false;
const listeners = new Set<() => void>();

/** The list as it stands now, also when another tab has changed it. */
function keptIds(): readonly string[] {
  if (isHeldInMemory) return ids;
  // Undefined where storage is forbidden, null where nothing is stored.
  const stored = withStorage((storage) => ({ value: storage.getItem(STORAGE_KEY) }));
  if (stored && stored.value !== lastStored) {
    lastStored = stored.value;
    ids = parse(stored.value);
  }
  return ids;
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** Makes this the list, in this order. */
export function setKeptIds(next: readonly string[]): void {
  ids = idsAmong(next);
  const text = ids.length === 0 ? null : JSON.stringify(ids);
  const isStored = withStorage((storage) => {
    if (text === null) storage.removeItem(STORAGE_KEY);
    else storage.setItem(STORAGE_KEY, text);
    return true;
  });
  isHeldInMemory = isStored === null;
  lastStored = text;
  tell();
}

/** Puts a listing last on the list; false when the list is full. */
export function keep(id: string): boolean {
  const now = keptIds();
  if (now.length >= MAX_KEPT) return false;
  setKeptIds([...now, id]);
  return true;
}

/** Takes a listing off the list. */
export function letGo(id: string): void {
  setKeptIds(keptIds().filter((other) => other !== id));
}

/** Puts the id of what is left in the place of one that has been merged with it, so that both pages know it as kept. */
export function followMerge(id: string, survivor: string): void {
  setKeptIds(keptIds().map((kept) => (kept === id ? survivor : kept)));
}

/** Moves a listing one step up (-1) or down (1); at the ends it stays. */
export function moveKept(id: string, step: -1 | 1): void {
  const next = [...keptIds()];
  const from = next.indexOf(id);
  const neighbour = next[from + step];
  if (from < 0 || neighbour === undefined) return;
  next[from] = neighbour;
  next[from + step] = id;
  setKeptIds(next);
}

/** Forgets the list, in this browser and on the page. */
export function forgetKeptList(): void {
  setKeptIds([]);
}

function subscribe(listener: () => void): () => void {
  const followOtherTabs = (event: StorageEvent) => {
    if (event.key === STORAGE_KEY || event.key === null) listener();
  };
  listeners.add(listener);
  addEventListener("storage", followOtherTabs);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", followOtherTabs);
  };
}

/** The ids on the list, in the visitor's order; follows every change, in other tabs too. */
export function useKeptIds(): readonly string[] {
  const [now, setNow] = useState(keptIds);
  useEffect(() => {
    const follow = () => {
      setNow(keptIds());
    };
    follow();
    return subscribe(follow);
  }, []);
  return now;
}
