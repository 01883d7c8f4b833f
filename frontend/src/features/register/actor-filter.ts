import * as v from "valibot";
import type { ActorDetail } from "../../shared/api/wire";
import { isActorKind } from "./actor-kinds";

/** The longest part of a name that is looked for. */
export const MAX_NAME_LENGTH = 100;

/** What decides which actors are shown; all of it stands in the address after `#`. */
export interface ActorFilter {
  /** Part of the name; empty for all. */
  readonly name: string;
  readonly kind: ActorDetail["kind"] | null;
  /** Code of a municipality where they work. */
  readonly municipality: string | null;
}

const Name = v.fallback(v.pipe(v.string(), v.maxLength(MAX_NAME_LENGTH)), "");
const Kind = v.fallback(v.nullable(v.pipe(v.string(), v.check(isActorKind))), null);
const Code = v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[\p{L}\p{N}-]{1,64}$/u))), null);

/** Reads the filter from an address such as `/aktorer?kind=kommun`; what cannot be read is left out. */
export function parseActorFilter(url: string): ActorFilter {
  const parameters = new URL(url, "http://address.invalid").searchParams;
  const kind = v.parse(Kind, parameters.get("kind"));
  return {
    name: v.parse(Name, parameters.get("name") ?? ""),
    kind: kind !== null && isActorKind(kind) ? kind : null,
    municipality: v.parse(Code, parameters.get("municipality")),
  };
}

/** The address of a filter; the inverse of `parseActorFilter`. */
export function formatActorFilter({ name, kind, municipality }: ActorFilter): string {
  const parameters = new URLSearchParams();
  if (name) parameters.set("name", name);
  if (kind) parameters.set("kind", kind);
  if (municipality) parameters.set("municipality", municipality);
  const query = parameters.toString();
  return query ? `/aktorer?${query}` : "/aktorer";
}

/** Whether an actor is among those that are asked for. */
export function passes(actor: ActorDetail, filter: ActorFilter): boolean {
  const wanted = filter.name.trim().toLocaleLowerCase("sv");
  const names = Object.values(actor.name).map((name) => name.toLocaleLowerCase("sv"));
  return (
    names.some((name) => name.includes(wanted)) &&
    (filter.kind === null || actor.kind === filter.kind) &&
    (filter.municipality === null || (actor.municipalities ?? []).includes(filter.municipality))
  );
}
