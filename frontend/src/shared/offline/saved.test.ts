import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { api as testApi } from "../../testing/api";
import { stubCaches } from "../../testing/caches";
import { aList, aService, aServiceInFull } from "../../testing/content";
import { KEPT_FOR, readSaved, writeSaved, type Saved } from "./saved";

const SERVICE = aServiceInFull();

function aSaved(said: Partial<Saved> = {}): Saved {
  return { savedAt: new Date().toISOString(), language: "sv", totalItems: 1, services: [SERVICE], ...said };
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();
}

let stores: ReturnType<typeof stubCaches>;

beforeEach(() => {
  stores = stubCaches();
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe("what is saved", () => {
  test("is read again until it is 14 days old", async () => {
    await writeSaved(aSaved({ savedAt: daysAgo(13) }));
    expect((await readSaved())?.services).toHaveLength(1);
  });

  test("is thrown away when it is older", async () => {
    await writeSaved(aSaved({ savedAt: new Date(Date.now() - KEPT_FOR - 1000).toISOString() }));
    expect(await readSaved()).toBeNull();
    expect(stores.names()).toEqual([]);
  });

  test("leaves no store behind by being looked for", async () => {
    expect(await readSaved()).toBeNull();
    expect(stores.names()).toEqual([]);
  });

  test("is nothing in a browser that keeps nothing", async () => {
    vi.unstubAllGlobals();
    expect(await readSaved()).toBeNull();
  });
});

describe("saving", () => {
  /** A page that has just been opened. */
  async function freshPage() {
    vi.resetModules();
    const { saveAll } = await import("./save-all");
    const { stopKeeping } = await import("./keeping");
    return { saveAll, stopKeeping };
  }

  test("keeps every listing in full, older ones too", async () => {
    const asked: string[] = [];
    testApi.server.use(
      http.get("*/samlat/v1/services", ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json(aList([aService()]));
      }),
    );
    testApi.answerService(SERVICE);
    await (await freshPage()).saveAll("sv");
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain("includeOutdated=true");
    expect((await readSaved())?.services).toEqual([SERVICE]);
  });

  test("is not done again within a day", async () => {
    await writeSaved(aSaved({ savedAt: daysAgo(0.5) }));
    const before = stores.text();
    // No answer has been prepared: a request would fail the test.
    await (await freshPage()).saveAll("sv");
    expect(stores.text()).toBe(before);
  });

  test("that fails on the way leaves what was saved before", async () => {
    await writeSaved(aSaved({ savedAt: daysAgo(2) }));
    const before = stores.text();
    testApi.server.use(
      http.get("*/samlat/v1/services", () => HttpResponse.json(aList([aService()]))),
      http.get("*/samlat/v1/services/:id", () => HttpResponse.error()),
    );
    await (await freshPage()).saveAll("sv");
    expect(stores.text()).toBe(before);
  });

  test("leaves out a listing that is gone meanwhile, and fails on any other refusal", async () => {
    testApi.server.use(
      http.get("*/samlat/v1/services", () => HttpResponse.json(aList([aService(), aService({ id: "gone" })]))),
      http.get("*/samlat/v1/services/gone", () => HttpResponse.json({ title: "x", status: 410 }, { status: 410 })),
    );
    testApi.answerService(SERVICE);
    testApi.server.use(
      http.get("*/samlat/v1/services/gone", () => HttpResponse.json({ title: "x", status: 410 }, { status: 410 })),
    );
    await (await freshPage()).saveAll("sv");
    expect((await readSaved())?.services).toEqual([SERVICE]);
  });

  test("does not begin after the visitor has cleared", async () => {
    const page = await freshPage();
    page.stopKeeping();
    await page.saveAll("sv");
    expect(stores.names()).not.toContain("samlat-saved");
  });
});

describe("clearing", () => {
  test("removes what the page and the worker have kept, and nothing of anyone else's", async () => {
    await writeSaved(aSaved());
    await caches.open("samlat-shell-abc");
    await caches.open("someone-else");
    const { forgetOffline } = await import("./forget");
    await forgetOffline();
    expect(stores.names()).toEqual(["someone-else"]);
  });
});
