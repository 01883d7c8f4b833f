import { useQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { LoadedPage } from "../../offering/components/loaded-page";
import { servicesQuery } from "../../offering/queries";
import { EVERY_AUDIENCE } from "../../offering/related-queries";
import type { ActorDetail, CodeDetail } from "../../../shared/api/wire";
import { municipalitiesQuery } from "../../../shared/api/municipalities";
import { useLocale } from "../../../shared/i18n/locale";
import { wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { Part } from "../../../shared/ui/part";
import { useTitle } from "../../../shared/ui/use-title";
import { formatActorFilter, parseActorFilter, passes, type ActorFilter } from "../actor-filter";
import { ACTOR_KINDS, isActorKind } from "../actor-kinds";
import { ActorFilterForm } from "../components/actor-filter-form";
import { ActorRows } from "../components/actor-rows";
import styles from "../components/register-page.module.css";
import { actorsQuery } from "../../../shared/api/actors";

/** How many listings each actor gives, older ones too; null while it is not known. A parent's number holds its units'. */
function useCounts(): ReadonlyMap<string, number> | null {
  const { locale } = useLocale();
  const { data } = useQuery(
    servicesQuery({ audience: [...EVERY_AUDIENCE], includeOutdated: true, facets: true, limit: 1 }, locale),
  );
  const counts = data?.facets?.["actor"];
  return counts ? new Map(counts.map(({ code, own }) => [code, own])) : null;
}

/** The actors that pass the filter, under a heading for each kind. */
function Found({
  actors,
  filter,
  municipalities,
}: {
  actors: readonly ActorDetail[];
  filter: ActorFilter;
  municipalities: readonly CodeDetail[];
}) {
  const { locale } = useLocale();
  const counts = useCounts();
  const order = new Intl.Collator(locale);
  const nameOf = (actor: ActorDetail) => wordingFor(actor.name, locale).value;
  const found = actors
    .filter((actor) => passes(actor, filter))
    .toSorted((one, other) => order.compare(nameOf(one), nameOf(other)));
  const said = found.length === 0 ? m.page_actors_none() : m.page_actors_count({ count: found.length });
  useAnnouncement(said);
  return (
    <>
      <p class={styles["small"]}>
        {said} {found.length > 0 && m.page_actors_counts_explained()}
      </p>
      {Object.keys(ACTOR_KINDS)
        .filter(isActorKind)
        .map((kind) => ({ kind, ofKind: found.filter((actor) => actor.kind === kind) }))
        .filter(({ ofKind }) => ofKind.length > 0)
        .map(({ kind, ofKind }) => (
          <Part key={kind} id={`slag-${kind}`} heading={ACTOR_KINDS[kind]()}>
            <ActorRows actors={ofKind} all={actors} municipalities={municipalities} counts={counts} />
          </Part>
        ))}
    </>
  );
}

/** All actors of the register, found by name, kind and municipality. */
export default function ActorsPage() {
  const { locale } = useLocale();
  const { url, route } = useLocation();
  const filter = parseActorFilter(url);
  const query = useQuery(actorsQuery(locale));
  const { data: municipalities = [] } = useQuery(municipalitiesQuery(locale));
  useTitle(m.page_title_actors());

  return (
    <LoadedPage query={query} back={{ to: "/", label: m.detail_back_start() }}>
      {(actors) => (
        <div class={styles["content"]}>
          <header class={styles["opening"]}>
            <h1 tabIndex={-1}>{m.page_actors()}</h1>
            <p class={styles["text"]}>
              {m.page_actors_lead()}{" "}
              <a class={styles["link"]} href={hrefOf("/anmal-verksamhet")}>
                {m.registration_title()}
              </a>
            </p>
            <ActorFilterForm
              filter={filter}
              kinds={Object.keys(ACTOR_KINDS)
                .filter(isActorKind)
                .filter((kind) => actors.some((actor) => actor.kind === kind))}
              municipalities={municipalities}
              onChange={(changed) => {
                route(formatActorFilter(changed), true);
              }}
            />
          </header>
          <Found actors={actors} filter={filter} municipalities={municipalities} />
        </div>
      )}
    </LoadedPage>
  );
}
