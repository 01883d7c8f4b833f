import type { CodeDetail, CoverageCell, CoverageMatrix, CoverageTally, StrategyPeriod } from "../shared/api/wire";

const API = "http://api.test/samlat/v1";

const MUNICIPALITIES: Readonly<Record<string, string>> = { "1315": "Hylte", "1383": "Varberg" };
const GROUPS: Readonly<Record<string, string>> = { nyanland: "Nyanlända", tillstandslos: "Tillståndslösa" };
const LEVELS: Readonly<Record<string, string>> = {
  "1": "Grundläggande service och trygghet",
  "2": "Stöd i närmiljö och familj",
  "3": "Riktat icke-specialiserat stöd",
};

function code(names: Readonly<Record<string, string>>, value: string) {
  return { code: value, name: { sv: names[value] ?? value } };
}

/** Counts of nothing; a test says what there is. */
export function aTally(counted: Partial<CoverageTally> = {}): CoverageTally {
  return { total: 0, confirmed: 0, unconfirmed: 0, outdated: 0, countyWide: 0, notStated: {}, ...counted };
}

/** An empty cell at a place such as `["1315", "3", "tillstandslos"]`; a test says what is in it. */
export function aCell(
  [municipality, level, group]: readonly [string, string, string],
  stated: Partial<CoverageCell> = {},
): CoverageCell {
  const { ageBand = null } = stated;
  const place = `municipality=${municipality}&supportLevel=${level}${ageBand === null ? "" : `&age=${ageBand}`}`;
  return {
    municipality: code(MUNICIPALITIES, municipality),
    supportLevel: code(LEVELS, level),
    targetGroup: code(GROUPS, group),
    ageBand,
    state: "none",
    sentence: "",
    targeted: aTally(),
    general: aTally(),
    languages: {},
    languagesNotStated: 0,
    _links: {
      targeted: { href: `${API}/services?${place}&targetGroup=${group}&audience=residents-targeted` },
      general: { href: `${API}/services?${place}&audience=residents-general` },
    },
    ...stated,
  };
}

/** The coverage of the cells given; every listing of both municipalities states what is counted unless a test says otherwise. */
export function aMatrix(cells: CoverageCell[], stated: Partial<CoverageMatrix> = {}): CoverageMatrix {
  return {
    _meta: {
      asOf: "2026-11-22",
      note: "Siffrorna visar vad som är registrerat i Samlat.",
      municipalityNotStated: 0,
    },
    _links: { self: { href: `${API}/coverage` } },
    cells,
    municipalities: Object.keys(MUNICIPALITIES).map((municipality) => ({
      municipality: code(MUNICIPALITIES, municipality),
      totalItems: 7,
      supportLevelNotStated: 0,
      targetGroupNotStated: 0,
      eitherNotStated: 0,
    })),
    ...stated,
  };
}

/** An entry of a code list of which only what must be stated is stated. */
export function aCode(value: string, name: string, stated: Partial<CodeDetail> = {}): CodeDetail {
  return {
    id: `01936b1c-0000-7000-8000-${value.length.toString().padStart(12, "0")}`,
    code: value,
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
    changedAt: "2026-11-21T12:00:00Z",
    _links: { self: { href: `${API}/codes/${value}` } },
    ...stated,
  };
}

/** A period of which only the years are known. */
export function aPeriod(from: string, to: string, stated: Partial<StrategyPeriod> = {}): StrategyPeriod {
  return {
    id: `01936b1c-0000-7000-8000-00000000${from}`,
    name: { sv: `Hälsa och migration i Halland ${from}–${to}` },
    from,
    to,
    ended: false,
    adopted: null,
    adoptedBy: null,
    sources: null,
    note: null,
    changedAt: "2026-11-21T12:00:00Z",
    _links: { self: { href: `${API}/strategy-periods/${from}` } },
    ...stated,
  };
}
