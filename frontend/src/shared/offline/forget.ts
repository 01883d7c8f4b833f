import { stopKeeping } from "./keeping";

/** Everything that Samlat keeps in the stores of the browser begins so, in the page and in the worker. */
const OURS = "samlat-";

/** Removes what was saved for reading without network, and the worker with its copy of the page. */
export async function forgetOffline(): Promise<void> {
  stopKeeping();
  try {
    // The worker first: one that is just being installed would make its store anew.
    const workers = "serviceWorker" in navigator ? await navigator.serviceWorker.getRegistrations() : [];
    await Promise.all(workers.map((worker) => worker.unregister()));
    const names = "caches" in window ? await window.caches.keys() : [];
    await Promise.all(names.filter((name) => name.startsWith(OURS)).map((name) => window.caches.delete(name)));
  } catch {
    // Where storage is forbidden nothing was kept either.
  }
}
