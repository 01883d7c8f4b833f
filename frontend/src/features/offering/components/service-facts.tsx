import type { ComponentChild } from "preact";
import type { ServiceSummary } from "../../../shared/api/wire";
import { Dotted, Joined } from "../../../shared/i18n/joined";
import { useLocale, type Said } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { agesInWords, inSentence, interpreterInWords, wayInWords, welcomeInWords } from "../wording";

type TargetGroup = NonNullable<ServiceSummary["targetGroups"]>[number];

/** A target group with what its welcome means; plain when the group is simply open. */
function GroupName({ group }: { group: TargetGroup }) {
  const { locale } = useLocale();
  const welcome = welcomeInWords(group.welcome, { locale });
  return (
    <>
      {welcome !== null && `${welcome} `}
      <LocalizedText of={inSentence(group.name)} />
    </>
  );
}

/** For whom: the audience or the target groups, and the ages; null when neither is stated. */
export function forWhom(service: ServiceSummary, said?: Said): ComponentChild {
  const parts: ComponentChild[] = [];
  if (service.audience === "residents-general") parts.push(m.audience_general({}, said));
  if (service.audience === "staff-and-actors") parts.push(m.audience_staff({}, said));
  if (service.targetGroups && service.targetGroups.length > 0) {
    parts.push(
      <Joined
        items={service.targetGroups.map((group) => (
          <GroupName key={group.code} group={group} />
        ))}
      />,
    );
  }
  const ages = agesInWords(service.ageMin, service.ageMax, said);
  if (ages !== null) parts.push(ages);
  return parts.length > 0 ? <Dotted items={parts} /> : null;
}

/** Where: the municipalities, the whole county, or stated to be outside it; null when not stated. */
export function where(service: ServiceSummary, said?: Said): ComponentChild {
  if (service.countyWide) return m.county_wide({}, said);
  if (!service.municipalities) return null;
  if (service.municipalities.length === 0) return m.outside_county({}, said);
  return (
    <Joined
      items={service.municipalities.map(({ code, name }) => (
        <LocalizedText key={code} of={name} />
      ))}
    />
  );
}

/** In which languages, with or without an interpreter; null when nothing of it is stated. */
export function languages({ languages: stated }: ServiceSummary, said?: Said): ComponentChild {
  const parts: ComponentChild[] = [];
  if (stated?.delivery && stated.delivery.length > 0) {
    parts.push(
      <Joined
        items={stated.delivery.map(({ code, name }) => (
          <LocalizedText key={code} of={name} />
        ))}
      />,
    );
  }
  if (stated?.interpreter) parts.push(interpreterInWords(stated.interpreter, said));
  if (stated?.easySwedish) parts.push(m.language_easy_swedish({}, said));
  return parts.length > 0 ? <Dotted items={parts} /> : null;
}

/** How to get there: the ways in words, then what the source says about it in its own words; null when not stated. */
export function howToGetThere({ access }: ServiceSummary, said?: Said): ComponentChild {
  const parts: ComponentChild[] = (access?.ways ?? []).map((way) => wayInWords(way, said));
  if (access?.text) parts.push(<LocalizedText of={access.text} />);
  return parts.length > 0 ? <Dotted items={parts} /> : null;
}

/** A fact with what it is called; a value of null is not stated. */
export interface NamedFact {
  readonly label: string;
  readonly value: ComponentChild;
}

/**
 * The four facts that a person in a hurry asks for, in this order, in lists and on the page of the service alike; in the
 * page's language, or in the one that is `said`.
 */
export function keyFacts(service: ServiceSummary, said?: Said): readonly NamedFact[] {
  return [
    { label: m.card_for_whom({}, said), value: forWhom(service, said) },
    { label: m.card_where({}, said), value: where(service, said) },
    { label: m.card_language({}, said), value: languages(service, said) },
    { label: m.card_access({}, said), value: howToGetThere(service, said) },
  ];
}
