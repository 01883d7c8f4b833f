import * as v from "valibot";

/** The age bands that the coverage can be divided into, with the API's codes, youngest first. */
export const AGE_BANDS = [
  "barn-0-5",
  "barn-6-12",
  "unga-13-17",
  "unga-vuxna-18-24",
  "vuxna-25-64",
  "aldre-65",
] as const;

export type AgeBand = (typeof AGE_BANDS)[number];

/** What the visitor has chosen to see of the coverage; all of it stands in the address after `#`. */
export interface CoverageChoice {
  /** Every group and level, not only those that the strategy works with. */
  readonly all: boolean;
  /** Only what is for this age; null for all ages together. */
  readonly age: AgeBand | null;
  /** Only this municipality, by its code; null for the whole county. */
  readonly municipality: string | null;
}

export const USUAL_CHOICE: CoverageChoice = { all: false, age: null, municipality: null };

const Age = v.picklist(AGE_BANDS);
const Municipality = v.pipe(v.string(), v.regex(/^\d{4}$/));

/** Reads the choice from an address such as `/tackning?age=barn-0-5`; what cannot be read is left out. */
export function parseCoverage(url: string): CoverageChoice {
  const parameters = new URL(url, "http://address.invalid").searchParams;
  const age = v.safeParse(Age, parameters.get("age"));
  const municipality = v.safeParse(Municipality, parameters.get("municipality"));
  return {
    all: parameters.get("all") === "true",
    age: age.success ? age.output : null,
    municipality: municipality.success ? municipality.output : null,
  };
}

/** The address of a choice, with nothing in it that is as usual; the inverse of `parseCoverage`. */
export function formatCoverage({ all, age, municipality }: CoverageChoice): string {
  const parameters = new URLSearchParams();
  if (municipality !== null) parameters.set("municipality", municipality);
  if (age !== null) parameters.set("age", age);
  if (all) parameters.set("all", "true");
  const query = parameters.toString();
  return query ? `/tackning?${query}` : "/tackning";
}
