import type { ComponentChild } from "preact";
import type { ServiceSummary } from "../../../shared/api/wire";
import { Dotted, Joined } from "../../../shared/i18n/joined";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { agesInWords, inSentence, interpreterInWords, wayInWords, welcomeInWords } from "../wording";

type TargetGroup = NonNullable<ServiceSummary["targetGroups"]>[number];

/** A target group with what its welcome means; plain when the group is simply open. */
function GroupName({ group }: { group: TargetGroup }) {
  const welcome = welcomeInWords(group.welcome);
  return (
    <>
      {welcome !== null && `${welcome} `}
      <LocalizedText of={inSentence(group.name)} />
    </>
  );
}

/** For whom: the audience or the target groups, and the ages; null when neither is stated. */
export function forWhom(service: ServiceSummary): ComponentChild {
  const parts: ComponentChild[] = [];
  if (service.audience === "residents-general") parts.push(m.audience_general());
  if (service.audience === "staff-and-actors") parts.push(m.audience_staff());
  if (service.targetGroups && service.targetGroups.length > 0) {
    parts.push(
      <Joined
        items={service.targetGroups.map((group) => (
          <GroupName key={group.code} group={group} />
        ))}
      />,
    );
  }
  const ages = agesInWords(service.ageMin, service.ageMax);
  if (ages !== null) parts.push(ages);
  return parts.length > 0 ? <Dotted items={parts} /> : null;
}

/** Where: the municipalities, the whole county, or stated to be outside it; null when not stated. */
export function where(service: ServiceSummary): ComponentChild {
  if (service.countyWide) return m.county_wide();
  if (!service.municipalities) return null;
  if (service.municipalities.length === 0) return m.outside_county();
  return (
    <Joined
      items={service.municipalities.map(({ code, name }) => (
        <LocalizedText key={code} of={name} />
      ))}
    />
  );
}

/** In which languages, with or without an interpreter; null when nothing of it is stated. */
export function languages({ languages: stated }: ServiceSummary): ComponentChild {
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
  if (stated?.interpreter) parts.push(interpreterInWords(stated.interpreter));
  if (stated?.easySwedish) parts.push(m.language_easy_swedish());
  return parts.length > 0 ? <Dotted items={parts} /> : null;
}

/** How to get there: the ways in words, then what the source says about it in its own words; null when not stated. */
export function howToGetThere({ access }: ServiceSummary): ComponentChild {
  const parts: ComponentChild[] = (access?.ways ?? []).map(wayInWords);
  if (access?.text) parts.push(<LocalizedText of={access.text} />);
  return parts.length > 0 ? <Dotted items={parts} /> : null;
}

/** The four facts that a person in a hurry asks for, in this order, in lists and on the page of the service alike. */
export function keyFacts(service: ServiceSummary): readonly { label: string; value: ComponentChild }[] {
  return [
    { label: m.card_for_whom(), value: forWhom(service) },
    { label: m.card_where(), value: where(service) },
    { label: m.card_language(), value: languages(service) },
    { label: m.card_access(), value: howToGetThere(service) },
  ];
}
