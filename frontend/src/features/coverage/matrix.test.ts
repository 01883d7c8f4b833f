import { describe, expect, test } from "vitest";
import type { CoverageCell } from "../../shared/api/wire";
import { aCell, aMatrix, aTally } from "../../testing/coverage-content";
import { USUAL_CHOICE } from "./coverage-state";
import { countStates, gapsOf, readGrid, searchOfLink, stateOf } from "./matrix";

describe("the grid", () => {
  const matrix = aMatrix([
    aCell(["1315", "2", "nyanland"], { ageBand: "barn-0-5" }),
    aCell(["1315", "2", "nyanland"], { ageBand: "aldre-65", state: "registered" }),
    aCell(["1383", "2", "nyanland"], { ageBand: "barn-0-5" }),
  ]);

  test("holds the chosen age alone", () => {
    const grid = readGrid(matrix, { ...USUAL_CHOICE, age: "aldre-65" });
    expect(grid.cells).toHaveLength(1);
    expect(grid.cellAt("1315", "2", "nyanland")?.state).toBe("registered");
    expect(grid.cellAt("1383", "2", "nyanland")).toBeUndefined();
  });

  test("holds the chosen municipality alone", () => {
    const grid = readGrid(matrix, { ...USUAL_CHOICE, age: "barn-0-5", municipality: "1383" });
    expect(grid.municipalities.map(({ code }) => code)).toEqual(["1383"]);
    expect(grid.cells).toHaveLength(1);
  });

  test("names each side once, in the order of the answer", () => {
    const grid = readGrid(matrix, { ...USUAL_CHOICE, age: "barn-0-5" });
    expect(grid.municipalities.map(({ code }) => code)).toEqual(["1315", "1383"]);
    expect(grid.levels.map(({ code }) => code)).toEqual(["2"]);
  });
});

test("one confirmed listing makes a place registered, others only unconfirmed, older ones nothing", () => {
  expect(stateOf(aTally({ total: 3, confirmed: 1, unconfirmed: 2 }))).toBe("registered");
  expect(stateOf(aTally({ total: 2, unconfirmed: 2 }))).toBe("only-unconfirmed");
  expect(stateOf(aTally({ outdated: 4 }))).toBe("none");
});

test("states are counted over all cells", () => {
  const cells = [aCell(["1315", "2", "nyanland"]), aCell(["1315", "3", "nyanland"], { state: "only-unconfirmed" })];
  expect(countStates(cells)).toEqual({ registered: 0, "only-unconfirmed": 1, none: 1 });
});

function gapsIn(cells: CoverageCell[]) {
  return gapsOf(readGrid(aMatrix(cells), USUAL_CHOICE)).map(({ municipality, levels, groups }) => [
    municipality.code,
    levels.map(({ code }) => code),
    groups?.map(({ code }) => code) ?? "every group",
  ]);
}

test("gaps of one place and level stand together, and a group that has something is in none", () => {
  const gaps = gapsIn([
    aCell(["1315", "3", "nyanland"]),
    aCell(["1315", "3", "tillstandslos"]),
    aCell(["1315", "3", "asylsokande"], { state: "registered" }),
    aCell(["1383", "3", "nyanland"], { state: "only-unconfirmed" }),
    aCell(["1383", "3", "tillstandslos"]),
  ]);
  expect(gaps).toEqual([
    ["1315", ["3"], ["nyanland", "tillstandslos"]],
    ["1383", ["3"], ["tillstandslos"]],
  ]);
});

test("levels at which no group has anything are one gap, and one that is not counted for a group is not among them", () => {
  const gaps = gapsIn([
    ...["1", "2"].flatMap((level) => [aCell(["1315", level, "nyanland"]), aCell(["1315", level, "tillstandslos"])]),
    aCell(["1315", "3", "nyanland"]),
  ]);
  expect(gaps).toEqual([
    ["1315", ["1", "2"], "every group"],
    ["1315", ["3"], ["nyanland"]],
  ]);
});

test("the search behind a number is the API's own, on the page's address", () => {
  const href = "https://api.example/samlat/v1/services?municipality=1315&audience=residents-targeted";
  expect(searchOfLink({ href })).toBe("/?municipality=1315&audience=residents-targeted");
});
