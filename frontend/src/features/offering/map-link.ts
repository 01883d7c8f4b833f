import type { ServiceDetail } from "../../shared/api/wire";
import { wordingFor } from "../../shared/i18n/localized";

type Place = NonNullable<ServiceDetail["places"]>[number];

/** The map that places are looked up on; the visitor is told its name before going there. */
const MAP = "https://www.openstreetmap.org/";

/** How near the map shows a point: streets with their names. */
const ZOOM = "17";

/**
 * Where a place can be seen on a map, or null when it must not or cannot be: a place without an id is withheld, and an area
 * is no point to go to.
 */
export function mapLink(place: Place, isWithheld: boolean): URL | null {
  if (isWithheld || place.location === null || place.type !== "physical") return null;
  if (place.latitude !== null && place.longitude !== null) {
    const url = new URL(MAP);
    url.searchParams.set("mlat", String(place.latitude));
    url.searchParams.set("mlon", String(place.longitude));
    url.searchParams.set("zoom", ZOOM);
    return url;
  }
  const { address } = place;
  const point = address?.street ?? (place.name && wordingFor(place.name, "sv").value);
  if (!point) return null;
  const town = address?.city ?? (place.municipality && wordingFor(place.municipality.name, "sv").value);
  const url = new URL("search", MAP);
  url.searchParams.set("query", [point, town].filter(Boolean).join(", "));
  return url;
}
