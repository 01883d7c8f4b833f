import { expect, test } from "vitest";
import { faultOf } from "./statement-age.mjs";

const TODAY = new Date("2026-11-22T12:00:00Z");

test.each(["2026-11-22", "2026-01-01", "2025-11-23"])("an assessment of %s holds", (day) => {
  expect(faultOf(day, TODAY)).toBeNull();
});

test("an assessment of more than a year ago is a fault, with what to do", () => {
  expect(faultOf("2025-11-21", TODAY)).toContain("more than a year ago: assess the page anew");
});

test.each([undefined, "soon", "2026-12-24"])("an assessment dated %s is none", (day) => {
  expect(faultOf(day, TODAY)).not.toBeNull();
});
