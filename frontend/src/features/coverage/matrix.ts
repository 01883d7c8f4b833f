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

/** One municipality and level where nothing is registered for some groups. */
export interface Gap {
  readonly municipality: CoverageCode;
  readonly level: CoverageCode;
  readonly groups: readonly CoverageCode[];
}

/** Where nothing is registered, neither for the group nor for all residents; groups that share a place stand together. */
export function gapsOf(cells: readonly CoverageCell[]): Gap[] {
  const gaps = new Map<string, { municipality: CoverageCode; level: CoverageCode; groups: CoverageCode[] }>();
  for (const { state, municipality, supportLevel, targetGroup } of cells) {
    if (state !== "none") continue;
    const key = `${municipality.code} ${supportLevel.code}`;
    const gap = gaps.get(key) ?? { municipality, level: supportLevel, groups: [] };
    gap.groups.push(targetGroup);
    gaps.set(key, gap);
  }
  return [...gaps.values()];
}

/**
 * The address in the page of a search that the API links to. The search is taken over as the API states it, so that its
 * number of results is the number of the cell.
 */
export function searchOfLink(link: { readonly href: string }): string {
  return `/${new URL(link.href).search}`;
}
