import { cleanup } from "@testing-library/preact";
import { afterAll, afterEach, beforeAll, vi } from "vitest";
import { api } from "./api";

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
