import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { stubCaches } from "../testing/caches";

const STORE = "samlat-shell-test";
const ORIGIN = window.location.origin;

type Listener = (event: { request: Request; respondWith: (answer: Promise<Response>) => void }) => void;

/** What the server answers: nothing of it is told to the worker before. */
const server = vi.fn<(request: Request, options?: RequestInit) => Promise<Response>>();

let stores: ReturnType<typeof stubCaches>;
let ask: (path: string) => Promise<Response>;

beforeEach(async () => {
  stores = stubCaches();
  vi.stubGlobal("SHELL", { version: "test", files: ["/", "/assets/a.js"] });
  vi.stubGlobal("fetch", server);
  const listen = vi.spyOn(self, "addEventListener");
  vi.resetModules();
  await import("./service-worker");
  const fetches = listen.mock.calls.find(([type]) => type === "fetch")?.[1] as unknown as Listener;
  ask = (path) =>
    new Promise((resolve, reject) => {
      fetches({
        request: new Request(`${ORIGIN}${path}`),
        respondWith: (answer) => {
          answer.then(resolve, reject);
        },
      });
    });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.stubGlobal("scrollTo", () => undefined);
});

async function copy(key: string, text: string): Promise<void> {
  await (await caches.open(STORE)).put(key, new Response(text));
}

describe("the settings of the page, as everything that must be the newest", () => {
  test("come from the server while it answers", async () => {
    await copy("/config.json", "old");
    server.mockResolvedValue(new Response("new"));
    expect(await (await ask("/config.json")).text()).toBe("new");
  });

  test.each([
    ["nobody answers", () => Promise.reject(new TypeError("away"))],
    ["the server is broken", () => Promise.resolve(new Response("sorry", { status: 502 }))],
  ])("come from the copy when %s", async (_when, answer) => {
    await copy("/config.json", "old");
    server.mockImplementation(answer);
    expect(await (await ask("/config.json")).text()).toBe("old");
  });

  test("are what a broken server says when there is no copy", async () => {
    server.mockResolvedValue(new Response("sorry", { status: 502 }));
    expect((await ask("/config.json")).status).toBe(502);
  });

  test("come from the copy when the server does not begin to answer in time", async () => {
    await copy("/config.json", "old");
    vi.useFakeTimers();
    server.mockImplementation(
      (_request, options) =>
        new Promise((_resolve, reject) => {
          options?.signal?.addEventListener("abort", () => {
            reject(new DOMException("late", "AbortError"));
          });
        }),
    );
    const answer = ask("/config.json");
    await vi.advanceTimersByTimeAsync(3000);
    expect(await (await answer).text()).toBe("old");
  });

  test("are waited for once they are on their way", async () => {
    vi.useFakeTimers();
    server.mockResolvedValue(new Response("slow"));
    await ask("/config.json");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.mock.lastCall?.[1]?.signal?.aborted).toBe(false);
  });
});

test("a worker that goes on after the visitor has cleared makes no store anew", async () => {
  server.mockImplementation(() => Promise.resolve(new Response("file")));
  expect(await (await ask("/assets/a.js")).text()).toBe("file");
  server.mockRejectedValue(new TypeError("away"));
  expect((await ask("/config.json")).type).toBe("error");
  expect(stores.names()).toEqual([]);
});
