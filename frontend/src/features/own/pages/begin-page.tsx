import { useQuery } from "@tanstack/preact-query";
import { useRoute } from "preact-iso";
import { loadConfig } from "../../../shared/api/config";
import type { ActorDetail, Me, ServiceEdition } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText, wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { meQuery } from "../../../shared/session/me-query";
import { OnlyLoggedIn } from "../../../shared/session/only-logged-in";
import { Fact, Facts } from "../../../shared/ui/facts";
import { Part } from "../../../shared/ui/part";
import { useTitle } from "../../../shared/ui/use-title";
import { FreshnessLine } from "../../offering/components/freshness-line";
import { LoadedPage } from "../../offering/components/loaded-page";
import { FetchFailed, ResultSkeleton } from "../../offering/components/result-states";
import { ownActorQuery, ownServicesQuery } from "../queries";
import styles from "./own-page.module.css";

function Listings({ listings }: { listings: readonly ServiceEdition[] }) {
  return (
    <ul class={styles["list"]}>
      {listings.map(({ service }) => (
        <li key={service.id}>
          <a href={hrefOf(`/stod/${service.id}`)}>
            <LocalizedText of={service.name} />
          </a>
          <FreshnessLine freshness={service.freshness} />
        </li>
      ))}
    </ul>
  );
}

/** What is kept true for the actor, what is due first. Whoever belongs to one actor alone sees its units' listings too. */
function Listed({ actor, isOnly }: { actor: string; isOnly: boolean }) {
  const { locale } = useLocale();
  const { data, error, isPending, refetch } = useQuery(ownServicesQuery(locale));
  if (isPending) return <ResultSkeleton />;
  if (error !== null) return <FetchFailed error={error} onRetry={() => void refetch()} />;
  const listings = data.services.filter(({ service }) => isOnly || service.provider.id === actor);
  const due = listings.filter(({ service }) => service.freshness.grade !== "fresh");
  const fresh = listings.filter(({ service }) => service.freshness.grade === "fresh");
  if (listings.length === 0) return <p>{m.begin_listed_none()}</p>;
  return (
    <>
      <Part heading={m.begin_due()}>
        {due.length === 0 ? (
          <p>{m.begin_due_none()}</p>
        ) : (
          <>
            <Listings listings={due} />
            <a class="ds-button" href={hrefOf("/min-sida")}>
              {m.begin_go()}
            </a>
          </>
        )}
      </Part>
      {fresh.length > 0 && (
        <Part heading={m.begin_confirmed()}>
          <Listings listings={fresh} />
        </Part>
      )}
    </>
  );
}

/** Whom a new colleague can ask: functions and shared mailboxes, never a person. */
function Ask({ actor }: { actor: ActorDetail }) {
  const { data: config } = useQuery({ queryKey: ["config"], queryFn: loadConfig });
  const coordinators = config?.contactEmail;
  return (
    <Facts>
      <Fact label={m.begin_ask_role()}>{actor.responsibleRole}</Fact>
      <Fact label={m.begin_ask_contact()}>
        {(actor.email != null || actor.phone != null) && (
          <>
            {actor.email != null && (
              <a class={styles["address"]} href={`mailto:${actor.email}`}>
                {actor.email}
              </a>
            )}{" "}
            {actor.phone}
          </>
        )}
      </Fact>
      <Fact label={m.begin_ask_representative()}>{m.begin_ask_representative_text()}</Fact>
      <Fact label={m.begin_ask_coordinator()}>
        {coordinators == null ? (
          m.begin_ask_no_coordinator()
        ) : (
          <a class={styles["address"]} href={`mailto:${coordinators}`}>
            {coordinators}
          </a>
        )}
      </Fact>
    </Facts>
  );
}

const isAt = ({ memberships }: Me, id: string) => memberships.some(({ actor }) => actor === id);

function Begin({ id }: { id: string }) {
  const { locale } = useLocale();
  const query = useQuery(ownActorQuery(id, locale));
  const { data: me } = useQuery(meQuery());
  return (
    <LoadedPage query={query} back={{ to: "/min-sida", label: m.own_title() }}>
      {(actor) => (
        <div class={styles["page"]}>
          <h1 tabIndex={-1}>{m.begin_heading({ actor: wordingFor(actor.name, locale).value })}</h1>
          {me && !isAt(me, id) && <p>{m.begin_not_yours()}</p>}
          {me && isAt(me, id) && (
            <>
              <p class={styles["lead"]}>{m.begin_lead()}</p>
              <Listed actor={id} isOnly={me.memberships.length === 1} />
              <Part heading={m.begin_steps()}>
                <ol class={styles["steps"]}>
                  <li>{m.begin_step_read()}</li>
                  <li>{m.begin_step_confirm()}</li>
                  <li>{m.begin_step_again()}</li>
                </ol>
              </Part>
              <Part heading={m.begin_ask()}>
                <Ask actor={actor} />
              </Part>
            </>
          )}
          <a href={hrefOf(`/aktor/${actor.id}`)}>{m.begin_actor_page()}</a>
        </div>
      )}
    </LoadedPage>
  );
}

/** "Kom igång": what a new colleague at an actor takes over, and whom to ask. */
export default function BeginPage() {
  useLocale();
  const { params } = useRoute();
  useTitle(m.begin_title());
  return (
    <div class={styles["page"]}>
      <OnlyLoggedIn heading={m.begin_title()}>
        <Begin id={params["actor"] ?? ""} />
      </OnlyLoggedIn>
    </div>
  );
}
