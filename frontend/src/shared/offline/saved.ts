import type { ServiceDetail } from "../api/wire";

/**
 * What is kept for reading without network: one document with every listing as the API gave it, the same for every
 * visitor. It tells nothing of what anyone looked at or searched for, neither by what is in it nor by its key.
 */
export interface Saved {
  /** When the last of it was fetched (RFC 3339). */
  readonly savedAt: string;
  /** The language that the API's own labels in it are written in. */
  readonly language: string;
  /** How many listings the register had then; more than are kept when there were very many. */
  readonly totalItems: number;
  readonly services: readonly ServiceDetail[];
}

/** The store of the browser that holds the document; everything of Samlat's there begins with the same word. */
const STORE = "samlat-saved";
const KEY = "/saved/listings.json";

const DAY = 24 * 60 * 60 * 1000;

/** Older than this it is thrown away rather than shown, in milliseconds. */
export const KEPT_FOR = 14 * DAY;

/** How long ago it was saved, in milliseconds. */
export function ageOf({ savedAt }: Pick<Saved, "savedAt">): number {
  return Date.now() - Date.parse(savedAt);
}

function isSaved(content: unknown): content is Saved {
  return typeof content === "object" && content !== null && "savedAt" in content && "services" in content;
}

/** What is kept, or null when nothing is, when it is too old, or when this browser keeps nothing. */
export async function readSaved(): Promise<Saved | null> {
  if (!("caches" in window)) return null;
  try {
    // Looked for without opening the store, which would make it anew after the visitor has cleared.
    const answer = await window.caches.match(KEY, { cacheName: STORE });
    const content: unknown = await answer?.json();
    if (!isSaved(content)) return null;
    if (ageOf(content) <= KEPT_FOR) return content;
    await window.caches.delete(STORE);
    return null;
  } catch {
    // Storage may be forbidden, or full and emptied by the browser: then there is nothing to read without network.
    return null;
  }
}

/** Keeps the document in place of the one before. */
export async function writeSaved(saved: Saved): Promise<void> {
  const body = new Response(JSON.stringify(saved), { headers: { "Content-Type": "application/json" } });
  await (await window.caches.open(STORE)).put(KEY, body);
}
