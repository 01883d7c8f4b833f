import type { ServiceDetail } from "../../shared/api/wire";
import { wordingFor, type Localized } from "../../shared/i18n/localized";
import type { Weekday } from "./opening";

const DAYS: Readonly<Record<Weekday, string>> = {
  MO: "https://schema.org/Monday",
  TU: "https://schema.org/Tuesday",
  WE: "https://schema.org/Wednesday",
  TH: "https://schema.org/Thursday",
  FR: "https://schema.org/Friday",
  SA: "https://schema.org/Saturday",
  SU: "https://schema.org/Sunday",
};

/** The kinds of actor that are public bodies. */
const PUBLIC_BODIES: ReadonlySet<string> = new Set([
  "region",
  "forvaltning",
  "lansstyrelse",
  "kommun",
  "statlig-myndighet",
  "samordningsforbund",
  "gemensam-namnd",
  "vardenhet",
]);

const swedish = (text: Localized) => wordingFor(text, "sv").value;

/** Only what is stated: an empty list, null and nothing are left out, as they would read as a no. */
function stated(entries: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0)),
  );
}

function hoursOf(service: ServiceDetail) {
  return (service.when?.rows ?? []).map(({ days, opens, closes, validFrom, validTo }) =>
    stated({
      "@type": "OpeningHoursSpecification",
      dayOfWeek: days.map((day) => DAYS[day]),
      opens,
      closes,
      validFrom,
      validThrough: validTo,
    }),
  );
}

type Place = NonNullable<ServiceDetail["places"]>[number];

function locationOf({ name, area, address, latitude, longitude }: Place) {
  return stated({
    "@type": "Place",
    name: (name ?? area) && swedish(name ?? area ?? ""),
    address:
      address &&
      stated({
        "@type": "PostalAddress",
        streetAddress: address.street,
        postalCode: address.postalCode,
        addressLocality: address.city,
        addressCountry: "SE",
      }),
    geo: latitude !== null && longitude !== null ? { "@type": "GeoCoordinates", latitude, longitude } : null,
  });
}

function channelOf({ contact, languages, places, placeWithheld }: ServiceDetail) {
  return stated({
    "@type": "ServiceChannel",
    serviceUrl: contact?.url,
    servicePhone: contact?.phone ? { "@type": "ContactPoint", telephone: contact.phone } : null,
    availableLanguage: languages?.delivery?.map(({ code }) => code),
    serviceLocation: placeWithheld ? null : places?.map(locationOf),
  });
}

/**
 * A listing in the words of schema.org, for those who read pages by machine. In Swedish, which is the canonical text, and with
 * no more than the page itself may tell: of a listing whose place is withheld to protect people, machines learn neither place
 * nor times nor for whom it is. `address` is where the page is found.
 */
export function structuredData(service: ServiceDetail, address: string): Record<string, unknown> {
  const { provider, description, summary, kind, municipalities, targetGroups, cost } = service;
  const isPublic = PUBLIC_BODIES.has(provider.kind);
  const text = description ?? summary;
  return stated({
    "@context": "https://schema.org",
    "@type": isPublic ? "GovernmentService" : "Service",
    "@id": address,
    url: address,
    identifier: service.id,
    name: swedish(service.name),
    description: text && swedish(text),
    serviceType: kind && swedish(kind.name),
    provider: { "@type": isPublic ? "GovernmentOrganization" : "Organization", name: swedish(provider.name) },
    areaServed: municipalities?.map(({ name }) => ({ "@type": "AdministrativeArea", name: swedish(name) })),
    audience: (service.placeWithheld ? null : targetGroups)
      ?.filter(({ welcome }) => welcome !== "not-served")
      .map(({ name }) => ({ "@type": "Audience", audienceType: swedish(name) })),
    availableChannel: channelOf(service),
    hoursAvailable: service.placeWithheld ? null : hoursOf(service),
    offers: cost?.kind === "free" ? { "@type": "Offer", price: "0", priceCurrency: "SEK" } : null,
  });
}
