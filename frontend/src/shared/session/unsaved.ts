import { clear, createStore, del, get, set, type UseStore } from "idb-keyval";
import type { ServiceContent } from "../api/wire";

/** What somebody has written and not saved yet. */
export interface Unsaved {
  readonly content: ServiceContent;
  /** The version of the draft that it was written on; null where there was none. */
  readonly version: number | null;
  /** The published version that was seen meanwhile; null where there was none. */
  readonly basedOn: number | null;
  /** When it was written, as RFC 3339. */
  readonly at: string;
}

/** In this browser alone, by account, so that a closed tab or a log-in that has run out loses nothing; emptied at log-out. */
let opened: UseStore | undefined;
const store = () => (opened ??= createStore("samlat-unsaved", "drafts"));

const keyOf = (account: string, id: string) => `${account} ${id}`;

/** What the browser's database gives; nothing where there is none (a private window), which stops nobody from writing. */
async function tried<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

/** Keeps what is being written; false where the browser keeps nothing. */
export async function keepUnsaved(account: string, id: string, unsaved: Unsaved): Promise<boolean> {
  const kept = await tried(async () => {
    await set(keyOf(account, id), unsaved, store());
    return true;
  });
  return kept === true;
}

/** What the account had written of the listing in this browser. */
export function findUnsaved(account: string, id: string): Promise<Unsaved | undefined> {
  return tried(() => get<Unsaved>(keyOf(account, id), store()));
}

/** It is saved, or thrown away. */
export async function dropUnsaved(account: string, id: string): Promise<void> {
  await tried(() => del(keyOf(account, id), store()));
}

/** Nobody's: whoever sits down here next finds nothing. */
export async function forgetUnsaved(): Promise<void> {
  await tried(() => clear(store()));
}
