import { cleanup, configure } from "@testing-library/preact";
import { options } from "preact";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { api } from "./api";

// A busy machine takes its time to load a lazy page; what never comes still fails.
configure({ asyncUtilTimeout: 8000 });

// Effects run in a task of their own. By itself Preact waits for a frame too, and gives that wait up a moment later, when the
// window of a test that has ended is gone.
options.requestAnimationFrame = (run) => {
  setTimeout(run);
};

beforeAll(() => {
  // A request that no test has prepared is a mistake in the test.
  api.server.listen({ onUnhandledRequest: "error" });
  vi.stubGlobal("scrollTo", () => undefined);
});

beforeEach(() => {
  // A phone, unless a test says otherwise; jsdom has no screen to ask.
  vi.stubGlobal("matchMedia", (media: string) => Object.assign(new EventTarget(), { media, matches: false }));
});

afterEach(() => {
  cleanup();
  api.server.resetHandlers();
  localStorage.clear();
});

afterAll(() => {
  api.server.close();
});
