import { cleanup } from "@testing-library/preact";
import { options } from "preact";
import { afterAll, afterEach, beforeAll, vi } from "vitest";
import { api } from "./api";

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

afterEach(() => {
  cleanup();
  api.server.resetHandlers();
  localStorage.clear();
});

afterAll(() => {
  api.server.close();
});
