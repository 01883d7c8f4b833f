/** How long the page is left alone before anything is saved, in milliseconds: what the visitor came for goes first. */
const SETTLED_AFTER = 3000;

/** The file that this page was started from; its name changes with every version. */
const PAGE_FILE = new URL(import.meta.url).pathname;

/**
 * Once the page has settled: fetches the code that keeps it for reading without network and tells of newer versions, and runs it.
 * Once for each visit. Returns what calls it off while it has not begun.
 */
export function startOffline(onNewer: (worker: ServiceWorker) => void): () => void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return () => undefined;
  const timer = setTimeout(() => {
    // A browser that forbids workers has no reading without network; nothing else is lost.
    import("./worker").then(({ keepForOffline }) => keepForOffline(PAGE_FILE, onNewer)).catch(() => undefined);
  }, SETTLED_AFTER);
  return () => {
    clearTimeout(timer);
  };
}
