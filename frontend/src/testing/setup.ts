import { cleanup, configure } from "@testing-library/preact";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { api } from "./api";

// A busy machine may take long to draw the first page of a file; what never comes is still missed.
configure({ asyncUtilTimeout: 4_000 });

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
