import type { ActorDetail, CodeDetail, KnowledgeResourceDetail, RightDetail } from "../shared/api/wire";

const CHANGED_AT = "2026-11-21T12:00:00Z";
const _links = { self: { href: "http://api.test/samlat/v1/x" } };

/** An actor of which only what must be stated is stated; a test states the rest. */
export function anActor(stated: Partial<ActorDetail> = {}): ActorDetail {
  return {
    id: "01936b1c-0000-7000-8000-00000000000a",
    name: { sv: "Vårdcentralen Exempel" },
    kind: "vardenhet",
    principal: null,
    parent: null,
    organisationNumber: null,
    municipalities: null,
    url: null,
    phone: null,
    email: null,
    description: null,
    responsibleRole: null,
    namedInStrategy: null,
    sources: null,
    sourceAsOf: null,
    sourceNote: null,
    license: null,
    changedAt: CHANGED_AT,
    _links,
    ...stated,
  };
}

/** A code of a code list. */
export function aCode(code: string, name: string, stated: Partial<CodeDetail> = {}): CodeDetail {
  return {
    id: "01936b1c-0000-7000-8000-00000000000c",
    code,
    name: { sv: name },
    definition: null,
    synonyms: null,
    broader: null,
    position: null,
    source: null,
    validFrom: null,
    validTo: null,
    population: null,
    county: null,
    direction: null,
    inStrategy: null,
    group: null,
    changedAt: CHANGED_AT,
    _links,
    ...stated,
  };
}

/** A right of asylum seekers that holds since long. */
export function aRight(stated: Partial<RightDetail> = {}): RightDetail {
  return {
    id: "01936b1c-0000-7000-8000-00000000000d",
    targetGroup: "asylsokande",
    area: "care",
    text: { sv: "Exempeltext om vård." },
    legalSource: "Exempellagen 1 §",
    url: null,
    validFrom: "2020-01-01",
    validTo: null,
    changedAt: CHANGED_AT,
    _links,
    ...stated,
  };
}

/** Something to read. */
export function aResource(stated: Partial<KnowledgeResourceDetail> = {}): KnowledgeResourceDetail {
  return {
    id: "01936b1c-0000-7000-8000-00000000000e",
    title: { sv: "Rapport om sömn" },
    publisher: "Region Exempel",
    url: "https://www.example.se/somn",
    kind: "rapport",
    note: null,
    changedAt: CHANGED_AT,
    _links,
    ...stated,
  };
}
