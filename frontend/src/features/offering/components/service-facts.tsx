import type { ServiceSummary } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { agesInWords, capitalise, interpreterInWords, joinWords, targetGroupInWords, wayInWords } from "../wording";

/** For whom: the audience or the target groups, and the ages; null when neither is stated. */
export function forWhom(service: ServiceSummary, locale: string): string | null {
  const ages = agesInWords(service.ageMin, service.ageMax);
  const groups = (service.targetGroups ?? []).map(targetGroupInWords);
  const parts: string[] = [];
  if (service.audience === "residents-general") parts.push(m.audience_general());
  if (service.audience === "staff-and-actors") parts.push(m.audience_staff());
  if (groups.length > 0) parts.push(joinWords(groups, locale));
  if (ages !== null) parts.push(ages);
  return parts.length > 0 ? capitalise(parts.join(" · ")) : null;
}

/** Where: the municipalities, the whole county, or stated to be outside it; null when not stated. */
export function where(service: ServiceSummary, locale: string): string | null {
  if (service.countyWide) return m.county_wide();
  if (service.municipalities === null) return null;
  if (service.municipalities.length === 0) return m.outside_county();
  return joinWords(
    service.municipalities.map(({ name }) => name),
    locale,
  );
}

/** In which languages, with or without an interpreter; null when nothing of it is stated. */
export function languages(service: ServiceSummary, locale: string): string | null {
  const stated = service.languages;
  if (stated === null) return null;
  const parts: string[] = [];
  if (stated.delivery && stated.delivery.length > 0) {
    parts.push(
      joinWords(
        stated.delivery.map(({ name }) => name),
        locale,
      ),
    );
  }
  if (stated.interpreter !== null) parts.push(interpreterInWords(stated.interpreter));
  if (stated.easySwedish === true) parts.push(m.language_easy_swedish());
  return parts.length > 0 ? capitalise(parts.join(" · ")) : null;
}

/** How to get there: the ways in words, then what the source says about it in its own words. */
export function AccessText({ access }: { access: ServiceSummary["access"] }) {
  const ways = (access?.ways ?? []).map(wayInWords);
  return (
    <>
      {ways.join(" · ")}
      {ways.length > 0 && access?.text && <br />}
      {access?.text && <LocalizedText of={access.text} />}
    </>
  );
}

/** True when anything at all is said about how to get there. */
export function statesAccess(access: ServiceSummary["access"]): boolean {
  return access !== null && ((access.ways?.length ?? 0) > 0 || access.text !== null);
}

/** The four facts that a person in a hurry asks for, in this order, in lists and on the page of the service alike. */
export function useKeyFacts(service: ServiceSummary) {
  const { locale } = useLocale();
  return [
    { label: m.card_for_whom(), value: forWhom(service, locale) },
    { label: m.card_where(), value: where(service, locale) },
    { label: m.card_language(), value: languages(service, locale) },
    { label: m.card_access(), value: statesAccess(service.access) ? <AccessText access={service.access} /> : null },
  ];
}
