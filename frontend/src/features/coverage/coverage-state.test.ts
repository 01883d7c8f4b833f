import { expect, test } from "vitest";
import { formatCoverage, parseCoverage, USUAL_CHOICE } from "./coverage-state";

test("a choice goes into the address and comes out of it again", () => {
  const choice = { all: true, age: "barn-0-5", municipality: "1315" } as const;
  expect(parseCoverage(formatCoverage(choice))).toEqual(choice);
});

test("what is as usual stands in no address", () => {
  expect(formatCoverage(USUAL_CHOICE)).toBe("/tackning");
  expect(parseCoverage("/tackning")).toEqual(USUAL_CHOICE);
});

test("a mistyped address shows the usual map", () => {
  expect(parseCoverage("/tackning?age=gammal&municipality=Hylte&all=kanske&x=1")).toEqual(USUAL_CHOICE);
});
