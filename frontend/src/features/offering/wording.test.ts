import { describe, expect, test } from "vitest";
import { agesInWords, fieldInWords, inSentence, welcomeInWords } from "./wording";

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
