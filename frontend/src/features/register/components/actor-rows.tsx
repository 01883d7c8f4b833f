import type { ActorDetail, CodeDetail } from "../../../shared/api/wire";
import type { ComponentChild } from "preact";
import { Dotted, Joined } from "../../../shared/i18n/joined";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import styles from "./rows.module.css";

/** Where an actor works: the whole county, some municipalities, or outside the county; null when not stated. */
export function placesOf(actor: ActorDetail, municipalities: readonly CodeDetail[]): ComponentChild {
  if (!actor.municipalities) return null;
  if (actor.municipalities.length === 0) return m.outside_county();
  const known = municipalities.filter(({ code }) => actor.municipalities?.includes(code));
  if (known.length === municipalities.length && known.length > 0) return m.county_wide();
  return (
    <Joined
      items={actor.municipalities.map((code) => {
        const name = municipalities.find((municipality) => municipality.code === code)?.name ?? code;
        return <LocalizedText key={code} of={name} />;
      })}
    />
  );
}

/** Actors in short: name, whose unit they are, where they work, and how much they give (null while that is not known). */
export function ActorRows({
  actors,
  all,
  municipalities,
  counts,
}: {
  actors: readonly ActorDetail[];
  all: readonly ActorDetail[];
  municipalities: readonly CodeDetail[];
  counts: ReadonlyMap<string, number> | null;
}) {
  return (
    <ul class={styles["rows"]}>
      {actors.map((actor) => {
        const parent = all.find(({ id }) => id === actor.parent);
        const facts: ComponentChild[] = [];
        if (parent) {
          facts.push(
            <>
              {m.page_unit_of()} <LocalizedText of={parent.name} />
            </>,
          );
        }
        const places = placesOf(actor, municipalities);
        if (places !== null) facts.push(places);
        if (counts) {
          const count = counts.get(actor.id) ?? 0;
          facts.push(count === 0 ? m.page_none_registered() : m.page_count({ count }));
        }
        return (
          <li key={actor.id} class={styles["row"]}>
            <h3>
              <a id={`aktor-${actor.id}`} href={hrefOf(`/aktor/${actor.id}`)}>
                <LocalizedText of={actor.name} />
              </a>
            </h3>
            <p class={styles["facts"]}>
              <Dotted items={facts} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
