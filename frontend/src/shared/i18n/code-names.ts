import type { Locale } from "./locale";
import { m } from "./messages/messages.js";

/** The wording of a value; undefined for one that the messages do not know. */
type Wording = (code: string, locale: Locale) => string | undefined;

type Messages = Readonly<Record<string, (inputs: object, said: { locale: Locale }) => string>>;

const from =
  (messages: Messages): Wording =>
  (code, locale) =>
    messages[code]?.({}, { locale });

/** An age in years, or an age band, whose code ends with its years: the last one has no upper limit. */
const ages: Wording = (code, locale) => {
  const said = { locale };
  const [, min, max] = /(\d+)(?:-(\d+))?$/.exec(code) ?? [];
  if (min === undefined) return undefined;
  if (min === code) return m.ages_one({ age: min }, said);
  return max === undefined ? m.ages_from({ min }, said) : m.ages_between({ min, max }, said);
};

/** The filters whose values the API itself names; those of code lists bring their names in every language with them. */
const FILTERS: Readonly<Record<string, Wording>> = {
  age: ages,
  access: from({
    "drop-in": m.access_drop_in,
    booking: m.access_booking,
    "self-referral": m.access_self_referral,
    referral: m.access_referral,
    invitation: m.access_invitation,
  }),
  cost: from({ free: m.cost_free, fee: m.cost_fee }),
  freshness: from({
    fresh: m.fresh_value_fresh,
    due: m.fresh_value_due,
    overdue: m.fresh_value_overdue,
    unverified: m.fresh_unverified,
    outdated: m.fresh_outdated,
  }),
};

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** The names of a value with a wording in one more language, where there is one and it is lacking. */
function named(fields: Fields, list: string | undefined, locale: Locale): Fields {
  const { code, name, filter } = fields;
  if (typeof code !== "string" || !isFields(name) || locale in name) return fields;
  const wording = FILTERS[typeof filter === "string" ? filter : (list ?? "")]?.(code, locale);
  return wording === undefined ? fields : { ...fields, name: { ...name, [locale]: wording } };
}

function walk(value: unknown, list: string | undefined, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((entry) => walk(entry, list, locale));
  if (!isFields(value)) return value;
  const fields = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, key, locale)]));
  return named(fields, list, locale);
}

/**
 * An answer of the API with the values that the API itself names (ages, ways in, costs, freshness) named in a language that it does not
 * speak. What stands in code lists, and what actors have written, stays as it is.
 */
export function namedIn<Body>(answer: Body, locale: Locale): Body {
  return walk(answer, undefined, locale) as Body;
}
