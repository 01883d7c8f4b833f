import type { Account, AccountRevision } from "../../shared/api/wire";

/** One membership as a form holds it; without an actor until one is chosen. */
export interface Place {
  readonly key: number;
  readonly actor: string;
  readonly membership: Account["memberships"][number]["membership"];
}

/** An empty one. */
export const anotherPlace = (places: readonly Place[], actor = ""): Place => ({
  key: Math.max(0, ...places.map(({ key }) => key)) + 1,
  actor,
  membership: "editor",
});

/** What an account is now. */
export const placesOf = ({ memberships }: Account): Place[] =>
  memberships.map(({ actor, membership }, index) => ({ key: index + 1, actor, membership }));

/** What is sent: those that were chosen, in their order. */
export const sentPlaces = (places: readonly Place[]): NonNullable<AccountRevision["memberships"]> =>
  chosen(places).map(({ actor, membership }) => ({ actor, membership }));

const chosen = (places: readonly Place[]) => places.filter(({ actor }) => actor !== "");

/** The field of a form that a pointer such as `/memberships/0/actor` means, by its place among those that were sent. */
export function placeIdOf(pointer: string, places: readonly Place[]): string | null {
  if (!pointer.startsWith("/memberships")) return null;
  const index = Number(pointer.split("/")[2] ?? "0");
  const place = chosen(places)[index] ?? places[0];
  return place ? placeId(place) : null;
}

/** The field in which the actor of a membership is chosen. */
export const placeId = ({ key }: Place) => `place-${String(key)}`;
