import { expect, test } from "vitest";
import { faultOf } from "./dated-content.mjs";

const TODAY = new Date("2026-11-22T12:00:00Z");

test.each(["2026-11-22", "2026-01-01", "2025-11-23"])("what was looked at on %s holds", (day) => {
  expect(faultOf(day, TODAY)).toBeNull();
});

test("what was looked at more than a year ago is too old", () => {
  expect(faultOf("2025-11-21", TODAY)).toContain("more than a year ago");
});

test.each([undefined, null, "soon", "2026-12-24"])("what is dated %s has not been looked at", (day) => {
  expect(faultOf(day, TODAY)).not.toBeNull();
});
