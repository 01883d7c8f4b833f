import type { ServiceDetail } from "../../shared/api/wire";
import type { Localized } from "../../shared/i18n/localized";
import { m } from "../../shared/i18n/messages/messages.js";
import { FILTERS, type FilterName, type SearchState } from "../offering/search-state";
import { wayInWords } from "../offering/wording";

/** A value of a filter with what it is called. */
interface Named {
  readonly code: string;
  readonly name: Localized;
}

const refuses = ({ welcome }: { readonly welcome: string | null }) => welcome === "not-served";

/** What a listing states, for each filter that what is saved can tell of; null where it does not state it. */
const STATED: Readonly<Partial<Record<FilterName, (service: ServiceDetail) => readonly Named[] | null>>> = {
  municipality: ({ municipalities }) => municipalities,
  targetGroup: ({ targetGroups }) => targetGroups?.filter((group) => !refuses(group)) ?? null,
  concern: ({ concerns }) => concerns,
  language: ({ languages }) => languages?.delivery ?? null,
  kind: ({ kind }) => kind && [kind],
  supportLevel: ({ supportLevel }) => supportLevel && [supportLevel],
  activityCode: ({ activityCodes }) => activityCodes,
  access: ({ access }) => access?.ways?.map((way) => ({ code: way, name: wayInWords(way) })) ?? null,
  cost: ({ cost }) =>
    cost?.kind ? [{ code: cost.kind, name: cost.kind === "free" ? m.cost_free() : m.cost_fee() }] : null,
};

/** The names of all values that listings state, filter by filter. */
export function namesIn(services: readonly ServiceDetail[]): Partial<Record<FilterName, Named[]>> {
  return Object.fromEntries(
    FILTERS.map((name) => [name, services.flatMap((service) => STATED[name]?.(service) ?? [])]),
  );
}

/** The chosen filters that what is saved cannot tell of: they rest until the API answers again. */
export function restingIn({ filters }: SearchState): FilterName[] {
  return FILTERS.filter((name) => filters[name] && !STATED[name]);
}

/** What of a listing a word is looked for in: its name, who gives it, its description, and what it states, in every language. */
function textOf(service: ServiceDetail): string {
  const names = Object.values(namesIn([service])).flat();
  const texts = [
    service.name,
    service.provider.name,
    service.summary,
    service.description,
    ...names.map(({ name }) => name),
  ];
  return texts
    .flatMap((text) => (typeof text === "string" ? text : Object.values(text ?? {})))
    .join(" ")
    .toLocaleLowerCase("sv");
}

/** Whether a listing may fit though it does not name what is chosen: through a wider group, or by an interpreter. */
function mayStillFit({ targetGroups, languages }: ServiceDetail, name: FilterName, codes: readonly string[]): boolean {
  if (name === "language") return languages?.interpreter === "always" || languages?.interpreter === "on-request";
  const refused = (targetGroups ?? []).filter(refuses).map(({ code }) => code);
  return name === "targetGroup" && codes.some((code) => !refused.includes(code));
}

type Fit = "surely" | "perhaps" | "not";

function fitOf(service: ServiceDetail, name: FilterName, codes: readonly string[]): Fit {
  const values = STATED[name];
  if (!values) return "surely";
  const stated = values(service);
  if (stated?.some(({ code }) => codes.includes(code))) return "surely";
  return stated === null || mayStillFit(service, name, codes) ? "perhaps" : "not";
}

/**
 * The saved listings that have every word of the text somewhere and surely fit the chosen filters, and those that perhaps
 * do. No meaning is read into the words, as a search would.
 */
export function lookThrough(services: readonly ServiceDetail[], { q, filters }: SearchState) {
  const words = q.toLocaleLowerCase("sv").split(/\s+/).filter(Boolean);
  const surely: ServiceDetail[] = [];
  const perhaps: ServiceDetail[] = [];
  for (const service of services) {
    const text = textOf(service);
    if (!words.every((word) => text.includes(word))) continue;
    const fits = FILTERS.map((name) => (filters[name] ? fitOf(service, name, filters[name]) : "surely"));
    if (fits.includes("not")) continue;
    (fits.includes("perhaps") ? perhaps : surely).push(service);
  }
  return { surely, perhaps };
}
