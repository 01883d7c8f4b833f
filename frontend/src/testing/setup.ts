import { cleanup, configure } from "@testing-library/preact";
import { afterAll, afterEach, beforeAll, vi } from "vitest";
import { api } from "./api";

// A page is drawn when its part of the code has come, which on a busy machine takes its time.
configure({ asyncUtilTimeout: 5000 });

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
