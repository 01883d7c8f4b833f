import { screen, waitFor } from "@testing-library/preact";
import { http, HttpResponse } from "msw";
import { afterEach, expect, test, vi } from "vitest";
import { readSaved } from "../../shared/offline/saved";
import { api } from "../../testing/api";
import { stubCaches } from "../../testing/caches";
import { aList, aService, aServiceInFull } from "../../testing/content";
import { visit } from "../../testing/render";

afterEach(() => {
  Reflect.deleteProperty(navigator, "serviceWorker");
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.stubGlobal("scrollTo", () => undefined);
});

test("a visit keeps the page and saves the listings once, in the language that is read, however often that changes", async () => {
  stubCaches();
  vi.stubEnv("PROD", true);
  const register = vi.fn(() => Promise.resolve(Object.assign(new EventTarget(), { waiting: null })));
  const serviceWorker = { register, ready: Promise.resolve() };
  Object.defineProperty(navigator, "serviceWorker", { configurable: true, value: serviceWorker });
  api.answerService(aServiceInFull());
  const asked: (string | null)[] = [];
  api.server.use(
    http.get("*/samlat/v1/services", ({ request }) => {
      asked.push(request.headers.get("Accept-Language"));
      return HttpResponse.json(aList([aService()]));
    }),
  );
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
  const { user } = visit("#/om");
  await user.click(screen.getByRole("button", { name: "English" }));
  await vi.advanceTimersByTimeAsync(3000);
  await waitFor(async () => {
    expect((await readSaved())?.language).toBe("en");
  });
  await user.click(screen.getByRole("button", { name: "Svenska" }));
  await vi.advanceTimersByTimeAsync(3000);
  expect(register).toHaveBeenCalledOnce();
  expect(asked).toEqual(["en"]);
});
