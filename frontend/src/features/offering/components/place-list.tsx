import { MapPin, Phone } from "lucide-preact";
import type { ComponentChild } from "preact";
import type { ServiceDetail } from "../../../shared/api/wire";
import { Dotted, Joined } from "../../../shared/i18n/joined";
import type { Said } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { mapLink } from "../map-link";
import { dialled } from "../../../shared/ui/dialled";
import { ScheduleText } from "./schedule-text";
import styles from "./place-list.module.css";

type Place = NonNullable<ServiceDetail["places"]>[number];

/**
 * What a place is called as far as it may be told: name, then street and town, or the area alone; in the page's language, or
 * in the one that is `said`.
 */
export function PlaceName({ place, said }: { place: Place; said?: Said | undefined }) {
  const parts: ComponentChild[] = [];
  if (place.type === "virtual") parts.push(m.page_place_virtual({}, said));
  if (place.type === "postal") parts.push(m.page_place_postal({}, said));
  if (place.name) parts.push(<LocalizedText of={place.name} />);
  // A Swedish address is read from left to right wherever it stands.
  const street = place.address?.street;
  if (street) parts.push(<bdi dir="ltr">{street}</bdi>);
  else if (place.area) parts.push(<LocalizedText of={place.area} />);
  const town = [place.address?.postalCode, place.address?.city].filter(Boolean).join(" ");
  if (town) parts.push(<bdi dir="ltr">{town}</bdi>);
  else if (place.municipality) parts.push(<LocalizedText of={place.municipality.name} />);
  return <Dotted items={parts} />;
}

function PlaceItem({ place, isWithheld }: { place: Place; isWithheld: boolean }) {
  const map = mapLink(place, isWithheld);
  return (
    <li class={styles["place"]}>
      <p class={styles["name"]}>
        <PlaceName place={place} />
      </p>
      {place.when && (
        <p>
          <ScheduleText times={place.when} />
        </p>
      )}
      {place.languages && place.languages.length > 0 && (
        <p>
          {m.card_language()}:{" "}
          <Joined
            items={place.languages.map(({ code, name }) => (
              <LocalizedText key={code} of={name} />
            ))}
          />
        </p>
      )}
      {place.accessibility && (
        <p>
          {m.page_accessibility()}: <LocalizedText of={place.accessibility} />
        </p>
      )}
      {place.phone && (
        <a href={dialled(place.phone)}>
          <Phone aria-hidden="true" size="1.1em" />
          <bdi>{m.detail_call({ phone: place.phone })}</bdi>
        </a>
      )}
      {map && (
        <a href={map.href} rel="noreferrer" class={styles["map"]}>
          <MapPin aria-hidden="true" size="1.1em" />
          {m.page_map({ host: map.host })}
        </a>
      )}
    </li>
  );
}

/** What to do about a place that is withheld, in every language of the page; else what the API notes of it, if anything. */
export function placeNote(service: ServiceDetail, said?: Said): ComponentChild {
  if (service.placeWithheld) return m.place_withheld_what_to_do({}, said);
  return service.placeNote ? <LocalizedText of={service.placeNote} /> : null;
}

/** Where it is given; what is withheld to protect people is said to be, with what to do instead. */
export function PlaceList({ service }: { service: ServiceDetail }) {
  const places = service.places ?? [];
  const note = placeNote(service);
  // What the source says in words is most often the name of the only place: said once.
  const hasOwnWords = service.placeText && !places.some(({ name, area }) => name ?? area);
  return (
    <>
      {service.placeWithheld && (
        <p>
          {m.page_place_withheld()} <strong>{note}.</strong>
        </p>
      )}
      {places.length > 0 && (
        <ul class={styles["places"]}>
          {places.map((place, index) => (
            <PlaceItem key={index} place={place} isWithheld={service.placeWithheld} />
          ))}
        </ul>
      )}
      {hasOwnWords && service.placeText && (
        <p>
          <LocalizedText of={service.placeText} />
        </p>
      )}
      {!service.placeWithheld && note !== null && <p>{note}</p>}
    </>
  );
}

/** Whether anything is known, or said to be withheld, of where it is given. */
export function statesPlace(service: ServiceDetail): boolean {
  return (
    service.placeWithheld ||
    (service.places?.length ?? 0) > 0 ||
    Boolean(service.placeText) ||
    Boolean(service.placeNote)
  );
}
