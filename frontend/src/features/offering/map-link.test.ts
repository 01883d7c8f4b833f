import { expect, test } from "vitest";
import { aPlace } from "../../testing/content";
import { mapLink } from "./map-link";

const KNOWN = { location: "01936b1c-0000-7000-8000-0000000000f1" };
const ADDRESS = { street: "Storgatan 1", postalCode: null, city: "Hyltebruk" };

test("a street address can be looked up with its town", () => {
  const url = mapLink(aPlace({ ...KNOWN, address: ADDRESS }), false);
  expect(url?.host).toBe("www.openstreetmap.org");
  expect(url?.searchParams.get("query")).toBe("Storgatan 1, Hyltebruk");
});

test("a point is shown as a point", () => {
  const url = mapLink(aPlace({ ...KNOWN, latitude: 57.1, longitude: 12.2 }), false);
  expect(url?.searchParams.get("mlat")).toBe("57.1");
  expect(url?.searchParams.get("mlon")).toBe("12.2");
});

test("a house is looked up by its name and municipality", () => {
  const place = aPlace({
    ...KNOWN,
    name: { sv: "Kulturhuset" },
    municipality: { code: "1383", name: { sv: "Varberg" } },
  });
  expect(mapLink(place, false)?.searchParams.get("query")).toBe("Kulturhuset, Varberg");
});

test.each([
  ["a listing whose place is withheld", aPlace({ ...KNOWN, address: ADDRESS }), true],
  ["a place whose address is withheld", aPlace({ address: ADDRESS }), false],
  ["an area", aPlace({ ...KNOWN, area: { sv: "Centrala Halmstad" } }), false],
  ["a meeting on the web", aPlace({ ...KNOWN, type: "virtual", name: { sv: "Chatt" } }), false],
])("%s has no map", (_what, place, isWithheld) => {
  expect(mapLink(place, isWithheld)).toBeNull();
});
