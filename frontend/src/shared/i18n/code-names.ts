import type { Locale } from "./locale";
import { m } from "./messages/messages.js";

type Messages = Readonly<Record<string, (inputs: object, said: { locale: Locale }) => string>>;

const GROUPS: Messages = {
  asylsokande: m.code_group_asylsokande,
  nyanland: m.code_group_nyanland,
  kvotflykting: m.code_group_kvotflykting,
  "anhorig-till-nyanland": m.code_group_anhorig_till_nyanland,
  tillstandslos: m.code_group_tillstandslos,
  flykting: m.code_group_flykting,
  massflykt: m.code_group_massflykt,
  "anvisad-nyanland": m.code_group_anvisad_nyanland,
  "ensamkommande-barn": m.code_group_ensamkommande_barn,
};

const CONCERNS: Messages = {
  somn: m.code_concern_somn,
  "oro-stress": m.code_concern_oro_stress,
  "psykisk-ohalsa": m.code_concern_psykisk_ohalsa,
  ensamhet: m.code_concern_ensamhet,
  "svara-minnen": m.code_concern_svara_minnen,
  vald: m.code_concern_vald,
  foraldraskap: m.code_concern_foraldraskap,
  "barnets-maende": m.code_concern_barnets_maende,
  "vard-halsa": m.code_concern_vard_halsa,
  tander: m.code_concern_tander,
  svenska: m.code_concern_svenska,
  samhalle: m.code_concern_samhalle,
  skola: m.code_concern_skola,
  arbete: m.code_concern_arbete,
  ekonomi: m.code_concern_ekonomi,
  bostad: m.code_concern_bostad,
  fritid: m.code_concern_fritid,
};

const KINDS: Messages = {
  halsa: m.code_kind_halsa,
  "psykisk-halsa": m.code_kind_psykisk_halsa,
  samtal: m.code_kind_samtal,
  natverk: m.code_kind_natverk,
  "barn-och-familj": m.code_kind_barn_och_familj,
  "social-situation": m.code_kind_social_situation,
  utbildning: m.code_kind_utbildning,
  kunskapsstod: m.code_kind_kunskapsstod,
  samverkan: m.code_kind_samverkan,
  information: m.code_kind_information,
  bidrag: m.code_kind_bidrag,
  arbete: m.code_kind_arbete,
  sprak: m.code_kind_sprak,
};

const LEVELS: Messages = {
  "1": m.code_level_1,
  "2": m.code_level_2,
  "3": m.code_level_3,
  "4": m.code_level_4,
};

/** What a language is called in another, as far as the browser knows. */
function languageName(code: string, locale: Locale): string | undefined {
  return new Intl.DisplayNames([locale], { type: "language", fallback: "none" }).of(code);
}

/** The wording of a code of one list; undefined for a code that the messages do not know. */
type Wording = (code: string, locale: Locale) => string | undefined;

const from =
  (messages: Messages): Wording =>
  (code, locale) =>
    messages[code]?.({}, { locale });

/** Which code list a coded value is of, by the member of the answer that holds it, or by the filter that it stands for. */
const LISTS: Readonly<Record<string, Wording>> = {
  targetGroup: from(GROUPS),
  targetGroups: from(GROUPS),
  concern: from(CONCERNS),
  concerns: from(CONCERNS),
  kind: from(KINDS),
  supportLevel: from(LEVELS),
  supportLevels: from(LEVELS),
  language: languageName,
  delivery: languageName,
};

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** The names of a coded value with a wording in one more language, where there is one and it is lacking. */
function named(fields: Fields, list: string | undefined, locale: Locale): Fields {
  const { code, name, filter } = fields;
  if (typeof code !== "string" || !isFields(name) || locale in name) return fields;
  const wording = LISTS[typeof filter === "string" ? filter : (list ?? "")]?.(code, locale);
  return wording === undefined ? fields : { ...fields, name: { ...name, [locale]: wording } };
}

function walk(value: unknown, list: string | undefined, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((entry) => walk(entry, list, locale));
  if (!isFields(value)) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, key, locale)]));
  return named(fields, list, locale);
}

/**
 * An answer of the API with its coded values named in a language that the API does not speak: target groups, what help is
 * needed with, kinds, support levels, languages. What actors have written stays as it is.
 */
export function namedIn<Body>(answer: Body, locale: Locale): Body {
  return walk(answer, undefined, locale) as Body;
}
