import type { ServiceSummary } from "../../shared/api/wire";
import { m } from "../../shared/i18n/messages/messages.js";

/** The oldest age that a range can end with; a range up to here has no upper limit. */
const NO_UPPER_AGE = 120;

/** The ages in words, or null when none is stated. */
export function agesInWords(min: number | null, max: number | null): string | null {
  if (min === null && max === null) return null;
  const from = min !== null && min > 0 ? min : null;
  const to = max !== null && max < NO_UPPER_AGE ? max : null;
  if (from === null && to === null) return m.ages_all();
  if (from === null) return m.ages_to({ max: String(to) });
  if (to === null) return m.ages_from({ min: String(from) });
  return m.ages_between({ min: String(from), max: String(to) });
}

type Way = NonNullable<NonNullable<ServiceSummary["access"]>["ways"]>[number];

/** How to get to the support, in words that say what to do. */
export function wayInWords(way: Way): string {
  switch (way) {
    case "drop-in":
      return m.access_drop_in();
    case "booking":
      return m.access_booking();
    case "self-referral":
      return m.access_self_referral();
    case "referral":
      return m.access_referral();
    case "invitation":
      return m.access_invitation();
  }
}

type Interpreter = NonNullable<NonNullable<ServiceSummary["languages"]>["interpreter"]>;

/** Whether there is an interpreter, in words. */
export function interpreterInWords(interpreter: Interpreter): string {
  switch (interpreter) {
    case "always":
      return m.language_interpreter_always();
    case "on-request":
      return m.language_interpreter_on_request();
    case "no":
      return m.language_interpreter_no();
  }
}

type TargetGroup = NonNullable<ServiceSummary["targetGroups"]>[number];

/** A name from a list as it stands inside a sentence: its capital goes, unless it is part of the word (as in "SFI"). */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase() + name.slice(1) : name;
}

/** A target group with what its welcome means; plain when the group is simply open. */
export function targetGroupInWords({ name: listName, welcome }: TargetGroup): string {
  const name = inSentence(listName);
  switch (welcome) {
    case "preferential":
      return m.welcome_preferential({ name });
    case "exclusive":
      return m.welcome_exclusive({ name });
    case "not-served":
      return m.welcome_not_served({ name });
    case "unconditional":
    case null:
      return name;
  }
}

const FIELD_NAMES: Readonly<Record<string, () => string>> = {
  name: m.field_name,
  summary: m.field_summary,
  description: m.field_description,
  provider: m.field_provider,
  municipality: m.field_municipality,
  municipalities: m.field_municipality,
  targetGroup: m.field_target_group,
  targetGroups: m.field_target_group,
  concern: m.field_concern,
  concerns: m.field_concern,
  language: m.field_language,
  languages: m.field_language,
  kind: m.field_kind,
  age: m.field_age,
  access: m.field_access,
  cost: m.field_cost,
  supportLevel: m.field_level,
  activityCode: m.field_activity,
  activityCodes: m.field_activity,
  actor: m.field_actor,
  audience: m.field_audience,
  freshness: m.field_freshness,
  contact: m.field_contact,
  schedule: m.field_schedule,
  when: m.field_schedule,
  places: m.field_place,
  papersAsked: m.field_papers,
};

/** What a field or filter of the API is called in the middle of a sentence; one general word for a name not known yet. */
export function fieldInWords(field: string): string {
  return (FIELD_NAMES[field] ?? m.field_other)();
}

/** The words of a list in one sentence, as the language joins them. */
export function joinWords(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(words);
}

/** The same text with its first letter as a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
