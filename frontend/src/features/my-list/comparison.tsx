import type { ComponentChild } from "preact";
import type { ServiceDetail } from "../../shared/api/wire";
import { Joined } from "../../shared/i18n/joined";
import { LocalizedText } from "../../shared/i18n/localized";
import { m } from "../../shared/i18n/messages/messages.js";
import { FreshnessLine } from "../offering/components/freshness-line";
import { cost, papers, place, times } from "../offering/components/practical-facts";
import { forWhom, howToGetThere, where } from "../offering/components/service-facts";
import { interpreterInWords } from "../offering/wording";

/** How the listings stand to each other in one respect. */
export type Likeness = "same" | "different" | "same-where-stated" | "none-stated";

/** One respect in which listings are compared. */
export interface Row {
  readonly label: string;
  readonly likeness: Likeness;
  /** One for each listing; null where it is not stated. */
  readonly values: readonly ComponentChild[];
}

interface Aspect {
  readonly label: () => string;
  readonly value: (service: ServiceDetail) => ComponentChild;
  /** What the value is made of: two listings are alike when this is. Null where nothing is stated. */
  readonly essence: (service: ServiceDetail) => unknown;
}

function languages({ languages: stated }: ServiceDetail): ComponentChild {
  const delivery = (stated?.delivery ?? []).map(({ code, name }) => <LocalizedText key={code} of={name} />);
  if (stated?.easySwedish) delivery.push(<>{m.language_easy_swedish()}</>);
  return delivery.length > 0 ? <Joined items={delivery} /> : null;
}

function codes(coded: readonly { readonly code: string }[] | null | undefined): string[] {
  return (coded ?? []).map(({ code }) => code).sort();
}

const ASPECTS: readonly Aspect[] = [
  {
    label: m.card_for_whom,
    value: forWhom,
    essence: ({ audience, targetGroups, ageMin, ageMax }) => [
      audience,
      (targetGroups ?? []).map(({ code, welcome }) => `${code} ${welcome ?? "unconditional"}`).sort(),
      ageMin ?? 0,
      ageMax ?? null,
    ],
  },
  {
    label: m.card_where,
    value: where,
    essence: ({ countyWide, municipalities }) => (countyWide ? "county" : codes(municipalities)),
  },
  {
    label: m.card_language,
    value: languages,
    essence: ({ languages: stated }) => [codes(stated?.delivery), stated?.easySwedish ?? false],
  },
  {
    label: m.compare_interpreter,
    value: ({ languages: stated }) => (stated?.interpreter ? interpreterInWords(stated.interpreter) : null),
    essence: ({ languages: stated }) => stated?.interpreter,
  },
  {
    label: m.card_access,
    value: howToGetThere,
    essence: ({ access }) => [[...(access?.ways ?? [])].sort(), access?.text],
  },
  { label: m.detail_cost, value: cost, essence: ({ cost: stated }) => [stated?.kind, stated?.text] },
  { label: m.detail_when, value: times, essence: ({ when }) => [when?.rows, when?.text] },
  {
    label: m.detail_place,
    value: place,
    essence: ({ places, placeText, placeNote }) => [
      (places ?? []).map(({ name, area, address }) => [name, area, address]),
      placeText,
      placeNote,
    ],
  },
  { label: m.detail_papers, value: papers, essence: ({ papersAsked }) => papersAsked },
  {
    label: m.freshness,
    value: ({ freshness }) => <FreshnessLine freshness={freshness} />,
    essence: ({ freshness }) => [freshness.label, freshness.verifiedAt ? null : freshness.sourceAsOf],
  },
];

function likenessOf(values: readonly ComponentChild[], essences: readonly unknown[]): Likeness {
  const stated = essences.filter((_, index) => values[index] !== null).map((essence) => JSON.stringify(essence));
  if (stated.length === 0) return "none-stated";
  if (new Set(stated).size > 1) return "different";
  // One that states it and others that do not: nothing to say of likeness or difference.
  return stated.length === values.length ? "same" : "same-where-stated";
}

/** The listings beside each other, respect by respect, with what is alike and what is not. */
export function compare(services: readonly ServiceDetail[]): readonly Row[] {
  return ASPECTS.map(({ label, value, essence }) => {
    const values = services.map((service) => value(service));
    return { label: label(), likeness: likenessOf(values, services.map(essence)), values };
  });
}
