import type { ComponentChild } from "preact";
import type { ServiceDetail } from "../../../shared/api/wire";
import { dayInWords } from "../../../shared/i18n/dates";
import { Dotted, Joined } from "../../../shared/i18n/joined";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { Fact, Facts } from "../../../shared/ui/facts";
import { Part } from "../../../shared/ui/part";
import { validityInWords } from "./schedule-text";

type Classification = NonNullable<ServiceDetail["supportLevel"]>;

/** A code that the listing has been given, marked while nobody has approved it. */
function Classified({ of: { name, suggested } }: { of: Classification }) {
  return (
    <>
      <LocalizedText of={name} />
      {suggested && ` (${m.page_suggested()})`}
    </>
  );
}

type Capacity = NonNullable<ServiceDetail["capacity"]>;

function roomInWords(status: Capacity["status"]): string {
  switch (status) {
    case "accepting":
      return m.page_room_accepting();
    case "waiting-list":
      return m.page_room_waiting();
    case "full":
      return m.page_room_full();
    case "unknown":
      return m.page_room_unknown();
  }
}

/** Whether there is room, with the day that this was said: an old answer is no answer. */
function Room({ capacity }: { capacity: Capacity }) {
  const { locale } = useLocale();
  const parts: ComponentChild[] = [roomInWords(capacity.status)];
  if (capacity.estimate) parts.push(<LocalizedText of={capacity.estimate} />);
  if (capacity.asOf) parts.push(m.page_as_of({ day: dayInWords(capacity.asOf, locale) }));
  return <Dotted items={parts} />;
}

/** The statements of yes or no, with what they are called. Those not stated are listed elsewhere, all in one place. */
function yesAndNo(service: ServiceDetail): readonly (readonly [string, boolean | null])[] {
  return [
    [m.page_childcare(), service.childcare],
    [m.page_women_only(), service.womenOnly],
    [m.page_travel_help(), service.travelHelp],
    [m.page_faith_neutral(), service.faithNeutral],
    [m.page_early_support(), service.earlySupport],
    [m.page_participants_shaped(), service.participantsShaped],
  ];
}

/** What else is stated of a listing: how it is classed, what is there for those who come, who gives it together. */
export function ListingMore({ service }: { service: ServiceDetail }) {
  const { locale } = useLocale();
  const { kind, supportLevel, concerns, activityCodes, capacity, partners } = service;
  const classed = [...(supportLevel ? [supportLevel] : []), ...(concerns ?? []), ...(activityCodes ?? [])];
  const validity = validityInWords(service.validFrom, service.validTo, locale);
  const statesMore = [
    classed.length > 0,
    kind !== null,
    capacity !== null,
    validity !== null,
    (partners?.length ?? 0) > 0,
    yesAndNo(service).some(([, said]) => said !== null),
  ].includes(true);
  if (!statesMore) return null;
  return (
    <Part id="more" heading={m.page_more()}>
      <Facts>
        {concerns && concerns.length > 0 && (
          <Fact label={m.page_concerns()}>
            <Joined
              items={concerns.map((concern) => (
                <Classified key={concern.code} of={concern} />
              ))}
            />
          </Fact>
        )}
        {kind && (
          <Fact label={m.page_kind()}>
            <LocalizedText of={kind.name} />
          </Fact>
        )}
        {supportLevel && (
          <Fact label={m.page_level()}>
            {supportLevel.code}. <Classified of={supportLevel} />
          </Fact>
        )}
        {activityCodes && activityCodes.length > 0 && (
          <Fact label={m.page_activity()}>
            <Joined
              items={activityCodes.map((code) => (
                <Classified key={code.code} of={code} />
              ))}
            />
          </Fact>
        )}
        {capacity && (
          <Fact label={m.page_room()}>
            <Room capacity={capacity} />
          </Fact>
        )}
        {yesAndNo(service).map(
          ([label, said]) =>
            said !== null && (
              <Fact key={label} label={label}>
                {said ? m.yes() : m.no()}
              </Fact>
            ),
        )}
        {partners && partners.length > 0 && (
          <Fact label={m.page_partners()}>
            <Joined
              items={partners.map(({ id, name }) => (
                <a key={id} href={hrefOf(`/aktor/${id}`)}>
                  <LocalizedText of={name} />
                </a>
              ))}
            />
          </Fact>
        )}
        {validity !== null && <Fact label={m.page_validity()}>{validity}</Fact>}
      </Facts>
      {classed.some(({ suggested }) => suggested) && <p>{m.page_suggested_explained()}</p>}
    </Part>
  );
}
