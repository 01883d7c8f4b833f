import type { ServiceContent } from "../../shared/api/wire";
import type { Locale } from "../../shared/i18n/locale";
import { wordingFor } from "../../shared/i18n/localized";
import { m } from "../../shared/i18n/messages/messages.js";
import type { CodeLists } from "./queries";

/** What each field of a listing is called where two versions are compared. */
const TITLES: Readonly<Partial<Record<keyof ServiceContent, () => string>>> = {
  name: m.edit_name,
  summary: m.edit_summary,
  description: m.edit_description,
  concerns: m.edit_concerns,
  audience: m.edit_audience,
  targetGroups: m.edit_groups,
  ageMin: m.edit_age_min,
  ageMax: m.edit_age_max,
  womenOnly: m.edit_women_only,
  municipalities: m.edit_municipalities,
  showExactPlace: m.edit_risk_question,
  placeText: m.edit_place,
  when: m.edit_hours,
  validFrom: m.edit_valid_from,
  validTo: m.edit_valid_to,
  access: m.edit_access_text,
  cost: m.edit_cost,
  papersAsked: m.edit_papers,
  languages: m.edit_languages,
  childcare: m.edit_childcare,
  travelHelp: m.edit_travel,
  faithNeutral: m.edit_faith,
  contact: m.edit_contact,
  capacity: m.edit_capacity,
  notices: m.edit_notices,
  kind: m.edit_kind,
  supportLevel: m.edit_level,
  activityCodes: m.edit_activities,
  earlySupport: m.edit_early,
  participantsShaped: m.edit_shaped,
};

/** What a field is called. */
export function titleOf(field: keyof ServiceContent): string {
  return (TITLES[field] ?? m.field_other)();
}

/** Codes of the API that no list names, in words. */
const WORDS: Readonly<Record<string, () => string>> = {
  "residents-targeted": m.edit_audience_targeted,
  "residents-general": m.edit_audience_general,
  "staff-and-actors": m.edit_audience_staff,
  unconditional: m.edit_welcome_unconditional,
  preferential: m.edit_welcome_preferential,
  exclusive: m.edit_welcome_exclusive,
  "not-served": m.edit_welcome_not_served,
  "drop-in": m.access_drop_in,
  booking: m.access_booking,
  "self-referral": m.access_self_referral,
  referral: m.access_referral,
  invitation: m.access_invitation,
  free: m.edit_cost_free,
  fee: m.edit_cost_fee,
  yes: m.edit_yes,
  no: m.edit_no,
  always: m.language_interpreter_always,
  "on-request": m.language_interpreter_on_request,
  accepting: m.edit_capacity_accepting,
  "waiting-list": m.edit_capacity_waiting,
  full: m.edit_capacity_full,
  MO: m.weekday_mo,
  TU: m.weekday_tu,
  WE: m.weekday_we,
  TH: m.weekday_th,
  FR: m.weekday_fr,
  SA: m.weekday_sa,
  SU: m.weekday_su,
};

/** Which list names the codes of a field. */
const LISTS: Readonly<Partial<Record<keyof ServiceContent, keyof CodeLists>>> = {
  concerns: "concerns",
  targetGroups: "targetGroups",
  municipalities: "municipalities",
  languages: "languages",
  kind: "serviceKinds",
  supportLevel: "supportLevels",
  activityCodes: "activityCodes",
};

/** What a field states, as one line of words. */
export function valueInWords(
  field: keyof ServiceContent,
  content: ServiceContent,
  lists: CodeLists,
  locale: Locale,
): string {
  const list = LISTS[field];
  const named = new Map(list === undefined ? [] : lists[list].map(({ code, name }) => [code, name]));
  const say = (value: unknown): string => {
    if (value === null || value === undefined) return "";
    if (typeof value === "boolean") return value ? m.edit_yes() : m.edit_no();
    if (typeof value === "string") {
      const name = named.get(value);
      return name === undefined ? (WORDS[value]?.() ?? value) : wordingFor(name, locale).value;
    }
    if (Array.isArray(value)) return value.map(say).join(", ");
    if (typeof value === "object") {
      // Whether a code is approved is no part of what is written.
      return Object.entries(value)
        .filter(([name]) => name !== "suggested")
        .map(([, inner]) => say(inner))
        .filter(Boolean)
        .join(" – ");
    }
    return typeof value === "number" ? String(value) : "";
  };
  return say(content[field]) || m.edit_not_stated();
}
