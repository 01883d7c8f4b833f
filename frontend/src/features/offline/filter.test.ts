import { describe, expect, test } from "vitest";
import type { ServiceDetail } from "../../shared/api/wire";
import { aServiceInFull } from "../../testing/content";
import { EMPTY_SEARCH, type SearchState } from "../offering/search-state";
import { lookThrough, restingIn } from "./filter";

type Group = NonNullable<ServiceDetail["targetGroups"]>[number];

function group(code: string, welcome: Group["welcome"] = null): Group {
  return { code, name: { sv: code }, welcome };
}

describe("looking by plain text", () => {
  const services = [
    aServiceInFull({
      name: { sv: "Samtalsgrupp om sömn" },
      municipalities: [{ code: "1315", name: { sv: "Hylte" } }],
      languages: { delivery: [{ code: "ar", name: { sv: "Arabiska" } }], interpreter: null, easySwedish: null },
      concerns: [{ code: "oro-stress", name: { sv: "Oro och stress" }, suggested: true }],
    }),
    aServiceInFull({ name: { sv: "Språkkafé" }, targetGroups: [group("tillstandslos", "not-served")] }),
  ];

  test.each([
    ["", 2],
    ["SÖMN", 1],
    ["hylte sömn", 1],
    ["exempel", 2],
    ["hylte kafé", 0],
    ["oro hylte arabiska", 1],
    // A group that it says it is not for is nothing to be found by.
    ["tillstandslos", 0],
  ])("“%s” finds %i", (q, count) => {
    expect(lookThrough(services, { ...EMPTY_SEARCH, q }).surely).toHaveLength(count);
  });
});

/** Where one listing comes when this is chosen. */
function placeOf(filters: SearchState["filters"], stated: Partial<ServiceDetail>): string {
  const { surely, perhaps } = lookThrough([aServiceInFull(stated)], { ...EMPTY_SEARCH, filters });
  return surely.length > 0 ? "surely" : perhaps.length > 0 ? "perhaps" : "not";
}

describe("choosing a language", () => {
  const ARABIC = { code: "ar", name: { sv: "Arabiska" } };
  const SWEDISH = { code: "sv", name: { sv: "Svenska" } };
  test.each([
    ["is given in it", { delivery: [SWEDISH, ARABIC], interpreter: null, easySwedish: null }, "surely"],
    ["has an interpreter", { delivery: [SWEDISH], interpreter: "on-request" as const, easySwedish: null }, "perhaps"],
    ["states no language", null, "perhaps"],
    ["is given in another", { delivery: [SWEDISH], interpreter: "no" as const, easySwedish: null }, "not"],
  ])("what %s", (_what, languages, place) => {
    expect(placeOf({ language: ["ar"] }, { languages })).toBe(place);
  });
});

describe("choosing a group", () => {
  test.each([
    ["names it", [group("kvotflykting")], "surely"],
    ["names a group that may be wider", [group("flykting")], "perhaps"],
    ["names none", null, "perhaps"],
    ["says that it is not for it", [group("flykting"), group("kvotflykting", "not-served")], "not"],
  ])("what %s", (_what, targetGroups, place) => {
    expect(placeOf({ targetGroup: ["kvotflykting"] }, { targetGroups })).toBe(place);
  });
});

test("of several values of a filter one is enough, of several filters each must fit", () => {
  const hylte = {
    municipalities: [{ code: "1315", name: { sv: "Hylte" } }],
    cost: { kind: "fee" as const, text: null },
  };
  expect(placeOf({ municipality: ["1380", "1315"] }, hylte)).toBe("surely");
  expect(placeOf({ municipality: ["1315"], cost: ["free"] }, hylte)).toBe("not");
});

test("what the saved cannot tell of rests, and hides nothing", () => {
  const filters = { age: ["barn-0-5"], actor: ["x"], municipality: ["1315"] };
  expect(restingIn({ ...EMPTY_SEARCH, filters })).toEqual(["age", "actor"]);
  expect(placeOf({ age: ["barn-0-5"] }, {})).toBe("surely");
});
