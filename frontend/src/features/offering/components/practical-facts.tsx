import type { ComponentChild } from "preact";
import type { ServiceDetail } from "../../../shared/api/wire";
import { DOT, Dotted } from "../../../shared/i18n/joined";
import { useLocale, type Said } from "../../../shared/i18n/locale";
import { LocalizedText, wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { placeNote, PlaceName } from "./place-list";
import { ScheduleText } from "./schedule-text";
import type { NamedFact } from "./service-facts";

/** What it costs: the source's own words where the reader has their language, else the stated kind before them. */
function CostText({ cost }: { cost: NonNullable<ServiceDetail["cost"]> }) {
  const { locale } = useLocale();
  const kind = !cost.kind ? null : cost.kind === "free" ? m.cost_free({}, { locale }) : m.cost_fee({}, { locale });
  if (!cost.text) return <>{kind}</>;
  const isReadable = wordingFor(cost.text, locale).language === locale;
  return (
    <>
      {!isReadable && kind !== null && `${kind}${DOT}`}
      <LocalizedText of={cost.text} />
    </>
  );
}

/** When: hours and what the source says of them; null when neither is stated. */
export function times({ when }: ServiceDetail): ComponentChild {
  const isStated = (when?.rows?.length ?? 0) > 0 || Boolean(when?.text);
  return isStated && when ? <ScheduleText times={when} /> : null;
}

/** Where it is given; what is withheld to protect people is said to be, with what to do instead. */
export function place(service: ServiceDetail, said?: Said): ComponentChild {
  const parts: ComponentChild[] = (service.places ?? []).map((place, index) => (
    <PlaceName key={index} place={place} said={said} />
  ));
  if (service.placeText) parts.push(<LocalizedText of={service.placeText} />);
  const note = placeNote(service, said);
  if (note !== null) parts.push(note);
  return parts.length > 0 ? <Dotted items={parts} /> : null;
}

/** What it costs; null when not stated. */
export function cost({ cost: stated }: ServiceDetail): ComponentChild {
  return (stated?.kind ?? stated?.text) ? <CostText cost={stated} /> : null;
}

/** Whether papers are asked for; null when not stated. */
export function papers({ papersAsked }: ServiceDetail, said?: Said): ComponentChild {
  if (!papersAsked) return null;
  return papersAsked === "yes" ? m.yes({}, said) : m.no({}, said);
}

/** What one needs to know to go there, after the key facts; in the page's language, or in the one that is `said`. */
export function practicalFacts(service: ServiceDetail, said?: Said): readonly NamedFact[] {
  return [
    { label: m.detail_when({}, said), value: times(service) },
    { label: m.detail_place({}, said), value: place(service, said) },
    { label: m.detail_cost({}, said), value: cost(service) },
    { label: m.detail_papers({}, said), value: papers(service, said) },
  ];
}
