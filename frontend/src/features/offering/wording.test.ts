import { describe, expect, test } from "vitest";
import { agesInWords, fieldInWords, freshnessInWords, inSentence, welcomeInWords } from "./wording";

describe("ages", () => {
  test.each([
    [null, null, null],
    [0, 120, "alla åldrar"],
    [18, null, "från\u00a018\u00a0år"],
    [18, 120, "från\u00a018\u00a0år"],
    [null, 12, "till och med 12\u00a0år"],
    [0, 12, "till och med 12\u00a0år"],
    [13, 25, "13–25\u00a0år"],
  ])("%s to %s are said as %s", (min, max, words) => {
    expect(agesInWords(min, max)).toBe(words);
  });
});

test("a field not known yet has a general word, not its code", () => {
  expect(fieldInWords("somethingNew")).toBe("uppgifterna");
});

test.each([
  ["preferential" as const, "särskilt för"],
  ["exclusive" as const, "endast för"],
  ["not-served" as const, "inte för"],
  ["unconditional" as const, null],
  [null, null],
])("welcome %s is said as %s", (welcome, words) => {
  expect(welcomeInWords(welcome)).toBe(words);
});

test("a name loses its capital inside a sentence, an abbreviation does not", () => {
  expect(inSentence({ sv: "Asylsökande", en: "Asylum seekers" })).toEqual({ sv: "asylsökande", en: "asylum seekers" });
  expect(inSentence("SFI")).toBe("SFI");
});

const CONFIRMED = {
  grade: "fresh" as const,
  label: "Bekräftad av aktören 3 november 2026",
  verifiedAt: "2026-11-03T09:00:00Z",
  verifiedBy: "editor",
  verifiedHow: "web",
  reviewBefore: "2027-05-03",
  sourceAsOf: null,
};

describe("how certain a listing is", () => {
  test.each([
    [CONFIRMED, "Confirmed by the actor November 3, 2026"],
    [{ ...CONFIRMED, grade: "due" as const }, "Confirmed by the actor November 3, 2026"],
    [{ ...CONFIRMED, verifiedBy: "coordinator" }, "Confirmed November 3, 2026 by a coordinator on the actor's behalf"],
    [{ ...CONFIRMED, grade: "overdue" as const }, "Not confirmed since November 3, 2026"],
    [{ ...CONFIRMED, grade: "unverified" as const, verifiedAt: null }, "Example data – not confirmed by the actor"],
    [{ ...CONFIRMED, grade: "outdated" as const, verifiedAt: null }, "Older data – never confirmed by the actor"],
  ])("is said in the reader's language (%#)", (freshness, words) => {
    expect(freshnessInWords(freshness, "en")).toBe(words);
  });
});
