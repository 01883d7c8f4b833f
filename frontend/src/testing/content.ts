import type { ServiceDetail, ServiceList, ServiceSummary } from "../shared/api/wire";

/** A listing of which only what must be stated is stated; a test states the rest. */
export function aService(stated: Partial<ServiceSummary> = {}): ServiceSummary {
  return {
    id: "01936b1c-0000-7000-8000-000000000001",
    name: { sv: "Samtalsgrupp om sömn" },
    summary: null,
    provider: { id: "01936b1c-0000-7000-8000-00000000000a", name: { sv: "Vårdcentralen Exempel" }, kind: null },
    kind: null,
    audience: "residents-targeted",
    targetGroups: null,
    ageMin: null,
    ageMax: null,
    municipalities: null,
    countyWide: false,
    supportLevel: null,
    activityCodes: null,
    concerns: null,
    languages: null,
    access: null,
    cost: null,
    contact: null,
    freshness: {
      grade: "unverified",
      label: "Exempeluppgift – inte bekräftad av aktören",
      verifiedAt: null,
      verifiedBy: null,
      verifiedHow: null,
      reviewBefore: null,
      sourceAsOf: null,
    },
    notStated: [],
    match: null,
    changedAt: "2026-11-21T12:00:00Z",
    _links: { self: { href: "http://api.test/samlat/v1/services/x" } },
    ...stated,
  };
}

/** The same with everything that only the page of a service shows. */
export function aServiceInFull(stated: Partial<ServiceDetail> = {}): ServiceDetail {
  return {
    ...aService(),
    description: null,
    partners: null,
    schedule: null,
    places: null,
    placeText: null,
    papersAsked: null,
    sources: null,
    license: null,
    sourceNote: null,
    actions: [],
    ...stated,
  };
}

/** A page of results; counts follow from the services unless the test says otherwise. */
export function aList(services: ServiceSummary[], meta: Partial<ServiceList["_meta"]> = {}): ServiceList {
  const link = { href: "http://api.test/samlat/v1/services" };
  return {
    _meta: {
      page: 1,
      limit: 20,
      totalItems: services.length,
      totalPages: 1,
      outdatedItems: 0,
      notStatedItems: {},
      interpretation: [],
      relaxations: [],
      ...meta,
    },
    _links: { self: link, next: null, prev: null, first: link, last: link },
    services,
    facets: null,
  };
}
