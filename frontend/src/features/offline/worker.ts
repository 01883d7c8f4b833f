import { getLocale } from "../../shared/i18n/locale";
import { labelLanguage } from "../../shared/i18n/localized";
import { keeping, mayKeep } from "../../shared/offline/keeping";
import { saveAll } from "../../shared/offline/save-all";

/** Where the built worker lies; the only address that may ever be registered. */
const WORKER = "/sw.js";

/** How often an open page asks whether there is a newer version, in milliseconds. */
const ASK_AGAIN_AFTER = 60 * 60 * 1000;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): unknown;
  };
}

/** The worker's address as the content security policy demands it: vouched for, where the browser asks for that. */
function trustedAddress(): string {
  const types = (window as { trustedTypes?: TrustedTypes }).trustedTypes;
  const policy = types?.createPolicy("samlat-worker", {
    createScriptURL: (url) => {
      if (url !== WORKER) throw new TypeError(`Not the worker: ${url}`);
      return url;
    },
  });
  return (policy?.createScriptURL(WORKER) ?? WORKER) as string;
}

/** Asks a worker whether the file that this page runs is one of its own; if not, the worker is of a newer version. */
function isNewer(worker: ServiceWorker, pageFile: string): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => {
      resolve(event.data !== true);
    };
    worker.postMessage(pageFile, [port2]);
  });
}

/** Reports a worker that waits with a newer version, now or later. */
function watch(
  registration: ServiceWorkerRegistration,
  pageFile: string,
  onNewer: (worker: ServiceWorker) => void,
): void {
  const look = async () => {
    const { waiting } = registration;
    if (waiting && (await isNewer(waiting, pageFile))) onNewer(waiting);
  };
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", () => void look());
  });
  void look();

  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - asked < ASK_AGAIN_AFTER) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}

/** True where the visitor has asked the browser to be sparing with data: then nothing is fetched in advance. */
function isSparing(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/** Registers the worker, saves the listings, and tells of versions newer than that of `pageFile`, the file that runs the page. */
export async function keepForOffline(pageFile: string, onNewer: (worker: ServiceWorker) => void): Promise<void> {
  if (!mayKeep()) return;
  // Undefined where the browser has been told to refuse workers.
  const registration = (await navigator.serviceWorker.register(trustedAddress(), { updateViaCache: "none" })) as
    ServiceWorkerRegistration | undefined;
  if (!registration) return;
  keeping.addEventListener("abort", () => void registration.unregister());
  watch(registration, pageFile, onNewer);
  await navigator.serviceWorker.ready;
  // In the language that is read now, which may be another than the one that the page began in.
  if (!isSparing()) await saveAll(labelLanguage(getLocale()));
}
