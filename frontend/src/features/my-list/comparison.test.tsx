import { describe, expect, test } from "vitest";
import type { ServiceDetail } from "../../shared/api/wire";
import { aServiceInFull } from "../../testing/content";
import { compare } from "./comparison";

function likeness(label: string, ...stated: Partial<ServiceDetail>[]) {
  return compare(stated.map((what) => aServiceInFull(what))).find((row) => row.label === label)?.likeness;
}

const FREE = { cost: { kind: "free" as const, text: null } };
const FEE = { cost: { kind: "fee" as const, text: null } };

describe("two listings", () => {
  test("are the same where they state the same", () => {
    expect(likeness("Kostnad", FREE, FREE)).toBe("same");
  });

  test("differ where they state different things", () => {
    expect(likeness("Kostnad", FREE, FEE)).toBe("different");
  });

  test("are not said to differ where one of them states nothing", () => {
    expect(likeness("Kostnad", FREE, {})).toBe("same-where-stated");
  });

  test("are compared in nothing that neither states", () => {
    expect(likeness("Kostnad", {}, {})).toBe("none-stated");
  });

  test("serve the same places whatever the order they are given in", () => {
    const hylte = { code: "1315", name: { sv: "Hylte" } };
    const laholm = { code: "1381", name: { sv: "Laholm" } };
    expect(likeness("Var", { municipalities: [hylte, laholm] }, { municipalities: [laholm, hylte] })).toBe("same");
    expect(likeness("Var", { municipalities: [hylte] }, { municipalities: [laholm] })).toBe("different");
  });
});

test("of three, one that differs makes the difference", () => {
  expect(likeness("Kostnad", FREE, FREE, FEE)).toBe("different");
});
