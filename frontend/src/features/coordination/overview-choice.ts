import * as v from "valibot";
import type { Freshness } from "../../shared/api/wire";

/** How fresh a listing can be, the most pressing first. */
export const GRADES = [
  "overdue",
  "due",
  "unverified",
  "outdated",
  "fresh",
] as const satisfies readonly Freshness["grade"][];

type Grade = (typeof GRADES)[number];

/** What the coordinator has chosen to see of all listings; all of it stands in the address after `#`. */
export interface OverviewChoice {
  readonly municipality: string | null;
  /** An actor, by its id; its units count too. */
  readonly actor: string | null;
  readonly grade: Grade | null;
  readonly page: number;
}

const Municipality = v.pipe(v.string(), v.regex(/^\d{4}$/));
const Actor = v.pipe(v.string(), v.uuid());
const Page = v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/), v.transform(Number));

/** Reads the choice from an address such as `/samordning?freshness=overdue`; what cannot be read is left out. */
export function parseOverview(url: string): OverviewChoice {
  const parameters = new URL(url, "http://address.invalid").searchParams;
  const read = <Output>(schema: v.GenericSchema<string, Output>, name: string): Output | null => {
    const found = v.safeParse(schema, parameters.get(name));
    return found.success ? found.output : null;
  };
  return {
    municipality: read(Municipality, "municipality"),
    actor: read(Actor, "actor"),
    grade: GRADES.find((grade) => grade === parameters.get("freshness")) ?? null,
    page: read(Page, "page") ?? 1,
  };
}

/** The address of a choice, with nothing in it that is as usual; the inverse of `parseOverview`. */
export function formatOverview({ municipality, actor, grade, page }: OverviewChoice): string {
  const parameters = new URLSearchParams();
  if (municipality !== null) parameters.set("municipality", municipality);
  if (actor !== null) parameters.set("actor", actor);
  if (grade !== null) parameters.set("freshness", grade);
  if (page > 1) parameters.set("page", String(page));
  const query = parameters.toString();
  return query ? `/samordning?${query}` : "/samordning";
}
