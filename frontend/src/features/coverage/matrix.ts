import type { CoverageCell, CoverageCode, CoverageMatrix, CoverageState, CoverageTally } from "../../shared/api/wire";
import type { CoverageChoice } from "./coverage-state";

/** The cells that a choice shows, with the names along each side in the order of the code lists. */
export interface Grid {
  readonly municipalities: readonly CoverageCode[];
  readonly levels: readonly CoverageCode[];
  readonly groups: readonly CoverageCode[];
  readonly cells: readonly CoverageCell[];
  readonly cellAt: (municipality: string, level: string, group: string) => CoverageCell | undefined;
}

function distinct(codes: readonly CoverageCode[]): CoverageCode[] {
  return [...new Map(codes.map((code) => [code.code, code])).values()];
}

function keyOf(municipality: string, level: string, group: string): string {
  return `${municipality} ${level} ${group}`;
}

/** Picks the chosen age and municipality out of an answer. */
export function readGrid(matrix: CoverageMatrix, { age, municipality }: CoverageChoice): Grid {
  const cells = matrix.cells.filter(
    (cell) => cell.ageBand === age && (municipality === null || cell.municipality.code === municipality),
  );
  const byKey = new Map(
    cells.map((cell) => [keyOf(cell.municipality.code, cell.supportLevel.code, cell.targetGroup.code), cell]),
  );
  return {
    municipalities: distinct(cells.map((cell) => cell.municipality)),
    levels: distinct(cells.map((cell) => cell.supportLevel)),
    groups: distinct(cells.map((cell) => cell.targetGroup)),
    cells,
    cellAt: (...place) => byKey.get(keyOf(...place)),
  };
}

/** How sure one kind of listings in a cell is by itself. */
export function stateOf({ confirmed, unconfirmed }: CoverageTally): CoverageState {
  if (confirmed > 0) return "registered";
  return unconfirmed > 0 ? "only-unconfirmed" : "none";
}

/** True where a place has nothing for the group itself, but something that is open to all residents. */
export function isGeneralOnly({ targeted, general }: CoverageCell): boolean {
  return targeted.total === 0 && general.total > 0;
}

/** How many cells are in each state. */
export function countStates(cells: readonly CoverageCell[]): Readonly<Record<CoverageState, number>> {
  const counts: Record<CoverageState, number> = { registered: 0, "only-unconfirmed": 0, none: 0 };
  for (const { state } of cells) counts[state] += 1;
  return counts;
}

/** Where nothing is registered, neither for a group nor for all residents. */
export interface Gap {
  readonly municipality: CoverageCode;
  readonly levels: readonly CoverageCode[];
  /** Null for every group on the map. */
  readonly groups: readonly CoverageCode[] | null;
}

/** True where a municipality has nothing at a level for any group on the map. */
export function isEmptyLevel({ groups, cellAt }: Grid, municipality: string, level: string): boolean {
  return groups.every((group) => cellAt(municipality, level, group.code)?.state === "none");
}

/** Where nothing is registered: levels without anything stand together, else the groups that share a place do. */
export function gapsOf(grid: Grid): Gap[] {
  return grid.municipalities.flatMap((municipality) => {
    const empty = grid.levels.filter((level) => isEmptyLevel(grid, municipality.code, level.code));
    const partly = grid.levels
      .filter((level) => !empty.includes(level))
      .map((level) => ({
        municipality,
        levels: [level],
        groups: grid.groups.filter(({ code }) => grid.cellAt(municipality.code, level.code, code)?.state === "none"),
      }));
    return [
      ...(empty.length > 0 ? [{ municipality, levels: empty, groups: null }] : []),
      ...partly.filter(({ groups }) => groups.length > 0),
    ];
  });
}

/**
 * The address in the page of a search that the API links to. The search is taken over as the API states it, so that its
 * number of results is the number of the cell.
 */
export function searchOfLink(link: { readonly href: string }): string {
  return `/${new URL(link.href).search}`;
}
