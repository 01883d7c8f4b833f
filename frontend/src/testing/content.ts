import type { Problem, ServiceDetail, ServiceList, ServiceSummary } from "../shared/api/wire";

type Facet = NonNullable<ServiceList["facets"]>[string][number];
type Place = NonNullable<ServiceDetail["places"]>[number];

function link(path: string) {
  return { href: `http://api.test/samlat/v1/${path}` };
}

/** A problem document; a test says what matters of it. */
export function aProblem(status: number, said: Partial<Problem> = {}): Problem {
  return {
    type: "/problems/x",
    title: "Problem",
    status,
    detail: "",
    instance: "/samlat/v1/services",
    errors: [],
    ...said,
  };
}

/** A listing of which only what must be stated is stated; a test states the rest. */
export function aService(stated: Partial<ServiceSummary> = {}): ServiceSummary {
  return {
    id: "01936b1c-0000-7000-8000-000000000001",
    name: { sv: "Samtalsgrupp om sömn" },
    summary: null,
    description: null,
    provider: { id: "01936b1c-0000-7000-8000-00000000000a", name: { sv: "Vårdcentralen Exempel" }, kind: "vardenhet" },
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
    papersAsked: null,
    placeWithheld: false,
    placeNote: null,
    placeText: null,
    when: null,
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
    _links: { self: link("services/x"), provider: link("actors/y") },
    ...stated,
  };
}

/** The same with everything that only the page of a service shows. */
export function aServiceInFull(stated: Partial<ServiceDetail> = {}): ServiceDetail {
  return {
    ...aService(),
    partners: null,
    childcare: null,
    womenOnly: null,
    travelHelp: null,
    faithNeutral: null,
    earlySupport: null,
    participantsShaped: null,
    places: null,
    capacity: null,
    validFrom: null,
    validTo: null,
    notices: null,
    rights: null,
    knowledgeResources: null,
    source: "halland",
    sources: null,
    sourceNote: null,
    license: null,
    actions: [],
    ...stated,
  };
}

/** A place of which nothing may be told but what the test says. */
export function aPlace(told: Partial<Place> = {}): Place {
  return {
    location: null,
    type: "physical",
    name: null,
    area: null,
    municipality: null,
    address: null,
    latitude: null,
    longitude: null,
    accessibility: null,
    when: null,
    phone: null,
    languages: null,
    ...told,
  };
}

/** A value of a filter with how much it gives. */
export function aFacet(code: string, name: string, own: number, chosen = false): Facet {
  return { code, name: { sv: name }, count: own, own, chosen };
}

/** A page of results; counts follow from the services unless the test says otherwise. */
export function aList(services: ServiceSummary[], meta: Partial<ServiceList["_meta"]> = {}): ServiceList {
  return {
    _meta: {
      page: 1,
      limit: 20,
      totalItems: services.length,
      totalPages: 1,
      outdatedItems: 0,
      notStatedItems: {},
      notStatedTotal: 0,
      interpretation: [],
      relaxations: [],
      ...meta,
    },
    _links: { self: link("services/searches") },
    services,
  };
}
