import { describe, expect, test } from "vitest";
import { aService } from "../../testing/content";
import { forWhom, languages, where } from "./components/service-facts";
import { agesInWords, fieldInWords, targetGroupInWords } from "./wording";

const CODE = { code: "x" };

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

describe("for whom", () => {
  test("names the groups and the ages", () => {
    const service = aService({
      targetGroups: [
        { ...CODE, name: "Asylsökande", welcome: null },
        { ...CODE, name: "Nyanlända", welcome: "unconditional" },
      ],
      ageMin: 13,
      ageMax: 17,
    });
    expect(forWhom(service, "sv")).toBe("Asylsökande och nyanlända · 13–17\u00a0år");
  });

  test("says all residents where it is for all", () => {
    expect(forWhom(aService({ audience: "residents-general" }), "sv")).toBe("Alla invånare");
  });

  test("is not made up when nothing is stated", () => {
    expect(forWhom(aService(), "sv")).toBeNull();
  });

  test.each([
    ["preferential" as const, "särskilt för kvotflyktingar"],
    ["exclusive" as const, "endast för kvotflyktingar"],
    ["not-served" as const, "inte för kvotflyktingar"],
    [null, "kvotflyktingar"],
  ])("welcome %s reads %s", (welcome, words) => {
    expect(targetGroupInWords({ ...CODE, name: "Kvotflyktingar", welcome })).toBe(words);
  });
});

describe("where", () => {
  test("tells the whole county, some municipalities, outside and not stated apart", () => {
    expect(where(aService({ countyWide: true }), "sv")).toBe("Hela länet");
    expect(where(aService({ municipalities: [{ ...CODE, name: "Hylte" }] }), "sv")).toBe("Hylte");
    expect(where(aService({ municipalities: [] }), "sv")).toBe("Utanför länet");
    expect(where(aService(), "sv")).toBeNull();
  });
});

describe("languages", () => {
  test("say delivery, interpreter and easy Swedish", () => {
    const service = aService({
      languages: { delivery: [{ code: "ar", name: "arabiska" }], interpreter: "on-request", easySwedish: true },
    });
    expect(languages(service, "sv")).toBe("Arabiska · tolk vid behov · lätt svenska");
  });

  test("are not stated when the parts are not", () => {
    expect(languages(aService({ languages: { delivery: null, interpreter: null, easySwedish: null } }), "sv")).toBeNull();
  });
});

test("a field not known yet has a general word, not its code", () => {
  expect(fieldInWords("somethingNew")).toBe("uppgifterna");
});
