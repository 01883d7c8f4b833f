import { useQuery, useQueryClient } from "@tanstack/preact-query";
import { useCallback } from "preact/hooks";
import { ContactList } from "../../offering/components/contact-list";
import { LoadedPage } from "../../offering/components/loaded-page";
import { SourceList } from "../../offering/components/source-list";
import { EVERY_AUDIENCE } from "../../offering/related-queries";
import { joinWords } from "../../offering/wording";
import type { ActorDetail, ServiceList } from "../../../shared/api/wire";
import { DOT } from "../../../shared/i18n/joined";
import { municipalitiesQuery } from "../../../shared/api/municipalities";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText, wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { useSurvivor } from "../../../shared/routing/use-survivor";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { Fact, Facts } from "../../../shared/ui/facts";
import { Part } from "../../../shared/ui/part";
import { useTitle } from "../../../shared/ui/use-title";
import { ACTOR_KINDS } from "../actor-kinds";
import { ActorRows, placesOf } from "../components/actor-rows";
import styles from "../components/register-page.module.css";
import { ServicesPart } from "../components/services-part";
import { actorsQuery } from "../../../shared/api/actors";
import { actorQuery } from "../queries";

const addressOf = (id: string) => `/aktor/${id}`;

/** How certain the listings are, as numbers in a sentence. */
function FreshnessOfAll({ list }: { list: ServiceList }) {
  const { locale } = useLocale();
  const grades = (list.facets?.["freshness"] ?? []).filter(({ own, code }) => own > 0 && code !== "outdated");
  if (grades.length === 0) return null;
  return (
    <p class={styles["small"]}>
      {m.page_how_certain()}{" "}
      {joinWords(
        grades.map(({ own, name }) => `${wordingFor(name, locale).value.toLocaleLowerCase(locale)} (${String(own)})`),
        locale,
      )}
      .
    </p>
  );
}

function Actor({ actor, isMerged }: { actor: ActorDetail; isMerged: boolean }) {
  const { locale } = useLocale();
  const { data: all = [] } = useQuery(actorsQuery(locale));
  const { data: municipalities = [] } = useQuery(municipalitiesQuery(locale));
  const units = all.filter(({ parent }) => parent === actor.id);
  const parent = all.find(({ id }) => id === actor.parent);
  const yesOrNo = (said: boolean | null) => (said === null ? null : said ? m.yes() : m.no());
  return (
    <article class={styles["content"]}>
      <header class={styles["opening"]}>
        {isMerged && <p class={styles["small"]}>{m.page_merged()}</p>}
        <h1 tabIndex={-1}>
          <LocalizedText of={actor.name} />
        </h1>
        <p class={styles["small"]}>
          {ACTOR_KINDS[actor.kind]()}
          {parent && (
            <>
              {DOT}
              {m.page_unit_of()}{" "}
              <a href={hrefOf(addressOf(parent.id))}>
                <LocalizedText of={parent.name} />
              </a>
            </>
          )}
        </p>
        {actor.description ? (
          <p class={styles["text"]}>
            <LocalizedText of={actor.description} />
          </p>
        ) : (
          <p class={styles["small"]}>{m.page_no_description()}</p>
        )}
      </header>
      <Part id="contact" heading={m.detail_contact()}>
        <ContactList contact={actor} />
      </Part>
      <ServicesPart
        heading={m.page_services_of()}
        filters={{ actor: [actor.id], audience: EVERY_AUDIENCE }}
        without={units.length > 0 ? [] : ["provider"]}
      >
        {(list) => <FreshnessOfAll list={list} />}
      </ServicesPart>
      {units.length > 0 && (
        <Part id="units" heading={m.page_units()}>
          <ActorRows actors={units} all={[]} municipalities={municipalities} counts={null} />
        </Part>
      )}
      <Part id="about" heading={m.page_about_actor()}>
        <Facts>
          <Fact label={m.card_where()}>{placesOf(actor, municipalities)}</Fact>
          <Fact label={m.page_principal()}>{yesOrNo(actor.principal)}</Fact>
          <Fact label={m.page_named_in_strategy()}>{yesOrNo(actor.namedInStrategy)}</Fact>
          <Fact label={m.page_organisation_number()}>
            {actor.organisationNumber && <bdi>{actor.organisationNumber}</bdi>}
          </Fact>
          <Fact label={m.page_responsible()}>{actor.responsibleRole}</Fact>
        </Facts>
      </Part>
      <SourceList entry={actor} asOf={actor.sourceAsOf} />
    </article>
  );
}

/** One actor: what it is, how to reach it, what it gives and how certain that is. */
export default function ActorPage({ params }: { params?: Record<string, string> }) {
  const { locale } = useLocale();
  const id = params?.["id"] ?? "";
  const query = useQuery(actorQuery(id, locale));
  const queries = useQueryClient();
  const { data } = query;
  const keep = useCallback(
    (survivor: string) => {
      if (data) queries.setQueryData(actorQuery(survivor, locale).queryKey, data);
    },
    [data, locale, queries],
  );
  const isMerged = useSurvivor(id, data?.id, addressOf, keep);
  useTitle(m.page_title_actor());
  useAnnouncement(isMerged ? m.page_merged() : null);
  return (
    <LoadedPage query={query} back={{ to: "/aktorer", label: m.page_back_actors() }} goneHeading={m.page_actor_gone()}>
      {(actor) => <Actor actor={actor} isMerged={isMerged} />}
    </LoadedPage>
  );
}
