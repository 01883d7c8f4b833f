/**
 * The worker that keeps a copy of the page itself, so that it opens without network. It looks at nothing but the files
 * of this page's own server: requests to the API pass it by, and what is read without network the page keeps itself
 * (shared/offline). Built to one file of its own, `/sw.js`; it must import nothing.
 */
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends LifeEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface WorkerScope {
  addEventListener(type: "install" | "activate", listener: (event: LifeEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
  skipWaiting(): Promise<void>;
}

/** Written in when the page is built (scripts/finish-worker.mjs): which files make up the page, and a name for that set. */
declare const SHELL: { readonly version: string; readonly files: readonly string[] };

/** What this worker keeps its copy in; a new version of the page has a new one. */
const PREFIX = "samlat-shell-";
const STORE = PREFIX + SHELL.version;

/** The settings of the installation: asked for each time, the copy is for when nobody answers. */
const CONFIG = "/config.json";

/** How long the server gets to begin its answer before the copy is shown, in milliseconds. */
const PATIENCE = 3000;

const worker = self as unknown as WorkerScope;

/** What the copy has of a request; looked for without opening the store, which would make it anew after the visitor has cleared. */
function copied(request: Request | string): Promise<Response | undefined> {
  return caches.match(request, { cacheName: STORE });
}

/** Asks the server, but not for ever; once its answer has begun, that may take all the time it needs. */
async function ask(request: Request): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => {
    patience.abort();
  }, PATIENCE);
  try {
    return await fetch(request, { signal: patience.signal });
  } finally {
    clearTimeout(timer);
  }
}

/** The page: from the server, so that it and its headers are the newest; from the copy when the server is silent or broken. */
async function newest(request: Request, copy: string): Promise<Response> {
  const answer = await ask(request).catch(() => Response.error());
  if (answer.type !== "error" && answer.status < 500) return answer;
  return (await copied(copy)) ?? answer;
}

/** A file whose name changes with its content: from the copy, which is as good. */
async function kept(request: Request): Promise<Response> {
  return (await copied(request)) ?? fetch(request);
}

worker.addEventListener("install", (event) => {
  event.waitUntil(caches.open(STORE).then((store) => store.addAll([...SHELL.files, CONFIG])));
});

worker.addEventListener("activate", (event) => {
  const clean = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== STORE);
    await Promise.all(old.map((name) => caches.delete(name)));
  };
  event.waitUntil(clean());
});

worker.addEventListener("message", (event) => {
  const [port] = event.ports;
  // "Is this file of the page on show one of yours?" tells a page whether it is of this version already.
  if (port && typeof event.data === "string") port.postMessage(SHELL.files.includes(event.data));
  if (event.data === "take over") void worker.skipWaiting();
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate" && url.pathname === "/") event.respondWith(newest(request, "/"));
  else if (url.pathname === CONFIG) event.respondWith(newest(request, CONFIG));
  else if (SHELL.files.includes(url.pathname)) event.respondWith(kept(request));
});

// A module to those who check and test it: its names are its own. Built, it exports nothing.
export {};
