import { useMutation, useQuery, useQueryClient } from "@tanstack/preact-query";
import { Check, CircleCheck } from "lucide-preact";
import { isGone, refusalOf } from "../../../shared/api/problems";
import type { LinkedRound, LinkedService } from "../../../shared/api/wire";
import { dayInWords } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText, wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf, useArrival } from "../../../shared/routing/hash-location";
import type { RouteProps } from "../../../shared/routing/own-address";
import { useAnnounce } from "../../../shared/ui/announcer";
import { Fact, Facts } from "../../../shared/ui/facts";
import { useTitle } from "../../../shared/ui/use-title";
import { ContactList } from "../../offering/components/contact-list";
import { FreshnessLine } from "../../offering/components/freshness-line";
import { PlaceList, statesPlace } from "../../offering/components/place-list";
import { FetchFailed, ResultSkeleton } from "../../offering/components/result-states";
import { ScheduleText } from "../../offering/components/schedule-text";
import { confirmByLink, linkQuery } from "../queries";
import styles from "./link-page.module.css";

/** One listing with what most often changes, and the one press that says that all of it is right. */
function Listing({
  linked: { service, done },
  isMissed,
  isPending,
  onConfirm,
}: {
  linked: LinkedService;
  isMissed: boolean;
  isPending: boolean;
  onConfirm: () => void;
}) {
  const nameId = `linked-${service.id}`;
  return (
    <article aria-labelledby={nameId} class={styles["listing"]}>
      <h2 id={nameId} class={styles["name"]}>
        <LocalizedText of={service.name} />
      </h2>
      <p class={styles["small"]}>
        {m.by_provider()} <LocalizedText of={service.provider.name} />
      </p>
      <FreshnessLine freshness={service.freshness} />
      {service.summary !== null && (
        <p>
          <LocalizedText of={service.summary} />
        </p>
      )}
      <Facts>
        <Fact label={m.detail_when()}>{service.when && <ScheduleText times={service.when} />}</Fact>
        <Fact label={m.card_where()}>{statesPlace(service) && <PlaceList service={service} />}</Fact>
        <Fact label={m.detail_contact()}>
          <ContactList contact={service.contact} />
        </Fact>
      </Facts>
      <p>
        <a class={styles["way"]} href={hrefOf(`/stod/${service.id}`)}>
          {m.link_all_of_it()}
        </a>
      </p>
      {isMissed && !done && <p role="alert">{m.own_confirm_stale()}</p>}
      {done ? (
        <p class={styles["done"]}>
          <CircleCheck aria-hidden="true" size="1.25em" />
          {m.link_done()}
        </p>
      ) : (
        <button type="button" class="ds-button" aria-describedby={nameId} disabled={isPending} onClick={onConfirm}>
          <Check aria-hidden="true" size="1.1em" />
          {m.own_confirm()}
        </button>
      )}
    </article>
  );
}

function Linked({ token, round }: { token: string; round: LinkedRound }) {
  const { locale } = useLocale();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { queryKey } = linkQuery(token, locale);
  const confirmation = useMutation({
    mutationFn: (services: readonly LinkedService[]) => confirmByLink(token, services, locale),
    onSuccess: (answer) => {
      queries.setQueryData(queryKey, answer);
      announce(answer.missed.length > 0 ? m.own_confirm_stale() : m.own_confirmed());
    },
  });
  const left = round.services.filter(({ done }) => !done);
  const missed = confirmation.data?.missed ?? [];
  return (
    <>
      <p class={styles["lead"]}>
        {m.link_lead({
          title: round.title,
          actors: round.actors.map((name) => wordingFor(name, locale).value).join(", "),
        })}{" "}
        {m.link_until({ day: dayInWords(round.end, locale) })}
      </p>
      {round.message !== null && (
        <p class={styles["message"]} lang="sv">
          {round.message}
        </p>
      )}
      {round.services.length === 0 && <p>{m.link_none()}</p>}
      {round.services.length > 0 && left.length === 0 && <p class={styles["said"]}>{m.link_all_done()}</p>}
      <ul class={styles["list"]}>
        {round.services.map((linked) => (
          <li key={linked.service.id}>
            <Listing
              linked={linked}
              isMissed={missed.includes(linked.service.id)}
              isPending={confirmation.isPending}
              onConfirm={() => {
                confirmation.mutate([linked]);
              }}
            />
          </li>
        ))}
      </ul>
      {confirmation.isError && <p role="alert">{refusalOf(confirmation.error) ?? m.own_confirm_failed()}</p>}
      {left.length > 1 && (
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          disabled={confirmation.isPending}
          onClick={() => {
            confirmation.mutate(left);
          }}
        >
          <Check aria-hidden="true" size="1.1em" />
          {m.link_confirm_all({ count: left.length })}
        </button>
      )}
      <p class={styles["note"]}>
        {m.link_wrong()} <a href={hrefOf("/min-sida")}>{m.own_title()}</a>
      </p>
    </>
  );
}

/** "Stämmer era uppgifter?": what a link from a reminder leads to. To look confirms nothing. */
export default function LinkPage({ params }: RouteProps) {
  const { locale } = useLocale();
  const token = params?.["token"] ?? "";
  const { data, error, isPending, refetch } = useQuery(linkQuery(token, locale));
  const isRefused = isGone(error) || refusalOf(error) !== null;
  useTitle(m.link_title());
  useArrival(!isPending);
  return (
    <div class={styles["page"]}>
      <h1 tabIndex={-1}>{m.link_title()}</h1>
      {isPending && <ResultSkeleton />}
      {error !== null && !isRefused && <FetchFailed error={error} onRetry={() => void refetch()} />}
      {isRefused && (
        <>
          <p role="alert">{isGone(error) ? m.link_unknown() : refusalOf(error)}</p>
          <p>
            <a class={styles["way"]} href={hrefOf("/min-sida")}>
              {m.own_title()}
            </a>
          </p>
        </>
      )}
      {data && <Linked token={token} round={data} />}
    </div>
  );
}
