import type { Freshness, ServiceSummary } from "../../shared/api/wire";
import { momentInWords } from "../../shared/i18n/dates";
import type { Locale, Said } from "../../shared/i18n/locale";
import { mapWording, type Localized } from "../../shared/i18n/localized";
import { m } from "../../shared/i18n/messages/messages.js";

/** The oldest age that a range can end with; a range up to here has no upper limit. */
const NO_UPPER_AGE = 120;

/** The ages in words, or null when none is stated. */
export function agesInWords(
  min: number | null | undefined,
  max: number | null | undefined,
  said?: Said,
): string | null {
  if (min == null && max == null) return null;
  const from = min != null && min > 0 ? min : null;
  const to = max != null && max < NO_UPPER_AGE ? max : null;
  if (from === null && to === null) return m.ages_all({}, said);
  if (from === null) return m.ages_to({ max: String(to) }, said);
  if (to === null) return m.ages_from({ min: String(from) }, said);
  return m.ages_between({ min: String(from), max: String(to) }, said);
}

type Way = NonNullable<NonNullable<ServiceSummary["access"]>["ways"]>[number];

/** How to get to the support, in words that say what to do. */
export function wayInWords(way: Way, said?: Said): string {
  switch (way) {
    case "drop-in":
      return m.access_drop_in({}, said);
    case "booking":
      return m.access_booking({}, said);
    case "self-referral":
      return m.access_self_referral({}, said);
    case "referral":
      return m.access_referral({}, said);
    case "invitation":
      return m.access_invitation({}, said);
  }
}

type Interpreter = NonNullable<NonNullable<ServiceSummary["languages"]>["interpreter"]>;

/** Whether there is an interpreter, in words. */
export function interpreterInWords(interpreter: Interpreter, said?: Said): string {
  switch (interpreter) {
    case "always":
      return m.language_interpreter_always({}, said);
    case "on-request":
      return m.language_interpreter_on_request({}, said);
    case "no":
      return m.language_interpreter_no({}, said);
  }
}

type Welcome = NonNullable<ServiceSummary["targetGroups"]>[number]["welcome"];

/** What stands before the name of a group that is not simply welcome; null when nothing does. */
export function welcomeInWords(welcome: Welcome, said?: Said): string | null {
  switch (welcome) {
    case "preferential":
      return m.welcome_preferential({}, said);
    case "exclusive":
      return m.welcome_exclusive({}, said);
    case "not-served":
      return m.welcome_not_served({}, said);
    case "unconditional":
    case null:
      return null;
  }
}

/** A name from a list as it stands inside a sentence: its capital goes, unless it is part of the word (as in "SFI"). */
export function inSentence(name: string): string;
export function inSentence(name: Localized): Localized;
export function inSentence(name: Localized): Localized {
  return mapWording(name, (text) =>
    /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text,
  );
}

const FIELD_NAMES: Readonly<Record<string, () => string>> = {
  // Filters, as the search names them.
  municipality: m.field_municipality,
  targetGroup: m.field_target_group,
  supportLevel: m.field_level,
  activityCode: m.field_activity,
  kind: m.field_kind,
  language: m.field_language,
  age: m.field_age,
  access: m.field_access,
  cost: m.field_cost,
  actor: m.field_provider,
  concern: m.field_concern,
  audience: m.field_audience,
  freshness: m.field_freshness,
  // Texts that a word can be found in.
  name: m.field_name,
  summary: m.field_description,
  description: m.field_description,
  provider: m.field_provider,
  partner: m.field_partner,
  place: m.field_place,
  schedule: m.field_schedule,
  // Fields that a listing can leave unstated.
  targetGroups: m.field_target_group,
  ages: m.field_age,
  municipalities: m.field_municipality,
  activityCodes: m.field_activity,
  concerns: m.field_concern,
  languages: m.field_language,
  interpreter: m.field_interpreter,
  papersAsked: m.field_papers,
  when: m.field_schedule,
  contact: m.field_contact,
  capacity: m.field_capacity,
  childcare: m.field_childcare,
  womenOnly: m.field_women_only,
  travelHelp: m.field_travel_help,
  faithNeutral: m.field_faith_neutral,
  earlySupport: m.field_early_support,
  participantsShaped: m.field_participants_shaped,
};

type Weekday = NonNullable<NonNullable<ServiceSummary["when"]>["rows"]>[number]["days"][number];

/** Each weekday as it is written inside a sentence. */
export const WEEKDAY_NAMES: Readonly<Record<Weekday, (inputs?: object, said?: Said) => string>> = {
  MO: m.weekday_mo,
  TU: m.weekday_tu,
  WE: m.weekday_we,
  TH: m.weekday_th,
  FR: m.weekday_fr,
  SA: m.weekday_sa,
  SU: m.weekday_su,
};

/** What a field or filter of the API is called in the middle of a sentence; one general word for a name not known yet. */
export function fieldInWords(field: string): string {
  return (FIELD_NAMES[field] ?? m.field_other)();
}

/** The words of a list in one sentence, as the language joins them. */
export function joinWords(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(words);
}

/** How many listings there are, said as a number of results. */
export function countInWords(count: number): string {
  return count === 0 ? m.results_heading_zero() : m.results_heading({ count });
}

/** The same text with its first letter as a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** Who vouches for a listing and since when, in any language of the page. The same words as the API's own label. */
export function freshnessInWords({ grade, verifiedAt, verifiedBy }: Freshness, locale: Locale): string {
  const said = { locale };
  const date = verifiedAt ? momentInWords(verifiedAt, locale) : "";
  switch (grade) {
    case "fresh":
    case "due":
      return verifiedBy === "coordinator" ? m.fresh_on_behalf({ date }, said) : m.fresh_confirmed({ date }, said);
    case "overdue":
      return m.fresh_overdue({ date }, said);
    case "unverified":
      return m.fresh_unverified({}, said);
    case "outdated":
      return m.fresh_outdated({}, said);
  }
}
