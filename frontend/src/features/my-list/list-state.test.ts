import { describe, expect, test } from "vitest";
import { formatComparison, formatList, idsIn, OWN_LIST, parseList } from "./list-state";

const A = "01936b1c-0000-7000-8000-000000000001";
const B = "01936b1c-0000-7000-8000-000000000002";

describe("the address of a list", () => {
  test.each([
    ["/min-lista", OWN_LIST],
    [`/min-lista?ids=${B},${A}`, { ...OWN_LIST, sharedIds: [B, A] }],
    ["/min-lista?view=utskrift&lang=en", { ...OWN_LIST, isHandOut: true, handOutLanguage: "en" as const }],
  ])("%s is read and written the same", (address, state) => {
    expect(parseList(address)).toEqual(state);
    expect(formatList(state)).toBe(address);
  });

  test.each([
    ["an unknown view", "/min-lista?view=x"],
    ["a language that the page does not have", "/min-lista?lang=xx"],
  ])("%s is left out", (_what, address) => {
    expect(parseList(address)).toEqual(OWN_LIST);
  });

  test("with no id that can be one is a shared list with nothing in it, not one's own", () => {
    expect(parseList("/min-lista?ids=1,2").sharedIds).toEqual([]);
  });
});

test("the ids of a comparison are read as they are written", () => {
  expect(idsIn(formatComparison([A, B]))).toEqual([A, B]);
  expect(idsIn(`/jamfor?ids=${A}%2C${B}&ids=x`)).toEqual([A, B]);
});
