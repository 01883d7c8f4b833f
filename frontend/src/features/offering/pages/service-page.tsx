import { useQuery } from "@tanstack/preact-query";
import { ArrowLeft } from "lucide-preact";
import type { ComponentChild } from "preact";
import { isGone } from "../../../shared/api/problems";
import type { ServiceDetail } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { Dotted } from "../../../shared/i18n/joined";
import { LocalizedText, wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf, useArrival } from "../../../shared/routing/hash-location";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { Fact, Facts } from "../../../shared/ui/facts";
import { useDelayed } from "../../../shared/ui/use-delayed";
import { useTitle } from "../../../shared/ui/use-title";
import { ContactList, webAddress } from "../components/contact-list";
import { FreshnessLine } from "../components/freshness-line";
import { FetchFailed, ResultSkeleton } from "../components/result-states";
import { ScheduleText } from "../components/schedule-text";
import { keyFacts } from "../components/service-facts";
import { useLastSearch } from "../last-search";
import { serviceQuery } from "../queries";
import { capitalise, fieldInWords, joinWords } from "../wording";
import styles from "./service-page.module.css";

/** Milliseconds before waiting is shown at all. */
const SKELETON_AFTER = 200;

/** What it costs: the source's own words where the reader has their language, else the stated kind before them. */
function CostText({ cost }: { cost: NonNullable<ServiceDetail["cost"]> }) {
  const { locale } = useLocale();
  const kind = !cost.kind ? null : cost.kind === "free" ? m.cost_free() : m.cost_fee();
  if (!cost.text) return <>{kind}</>;
  const isReadable = wordingFor(cost.text, locale).language === locale;
  return (
    <>
      {!isReadable && kind !== null && `${kind} · `}
      <LocalizedText of={cost.text} />
    </>
  );
}

type Place = NonNullable<ServiceDetail["places"]>[number];

/** A place as far as it may be told: street and town, or the area alone. */
function PlaceName({ place }: { place: Place }) {
  const parts: ComponentChild[] = [];
  if (place.name) parts.push(<LocalizedText of={place.name} />);
  const { address } = place;
  if (address) parts.push([address.street, address.postalCode, address.city].filter(Boolean).join(" "));
  else if (place.area) parts.push(<LocalizedText of={place.area} />);
  return <Dotted items={parts} />;
}

/** Where it is given; what is withheld to protect people is said to be, with what to do instead. */
function placeOf(service: ServiceDetail): ComponentChild {
  const parts: ComponentChild[] = (service.places ?? []).map((place, index) => <PlaceName key={index} place={place} />);
  if (service.placeText) parts.push(<LocalizedText of={service.placeText} />);
  if (service.placeNote) parts.push(service.placeNote);
  return parts.length > 0 ? <Dotted items={parts} /> : null;
}

function Sources({ service }: { service: ServiceDetail }) {
  return (
    <section aria-labelledby="sources" class={styles["part"]}>
      <h2 id="sources">{m.detail_sources()}</h2>
      <ul class={styles["sources"]}>
        {(service.sources ?? []).map((source) => {
          const web = webAddress(source.url);
          return (
            <li key={source.url ?? source.title}>
              {web ? (
                <a href={web.href} rel="noreferrer">
                  {source.title ?? `${web.host}${web.pathname}`}
                </a>
              ) : (
                source.title
              )}
            </li>
          );
        })}
      </ul>
      {service.license && <p>{m.detail_license({ license: service.license })}</p>}
    </section>
  );
}

function Service({ service }: { service: ServiceDetail }) {
  const { locale } = useLocale();
  const statesTimes = (service.when?.rows?.length ?? 0) > 0 || Boolean(service.when?.text);
  const text = service.description ?? service.summary;
  const unsaid = [...new Set(service.notStated.map(fieldInWords))];
  return (
    <article class={styles["service"]}>
      <header class={styles["opening"]}>
        <h1 tabIndex={-1}>
          <LocalizedText of={service.name} />
        </h1>
        <p class={styles["provider"]}>
          {m.by_provider()} <LocalizedText of={service.provider.name} />
        </p>
        <FreshnessLine freshness={service.freshness} />
        {text && (
          <p class={styles["text"]}>
            <LocalizedText of={text} />
          </p>
        )}
      </header>
      <section aria-labelledby="facts" class={styles["part"]}>
        <h2 id="facts">{m.detail_facts()}</h2>
        <Facts>
          {keyFacts(service).map(({ label, value }) => (
            <Fact key={label} label={label}>
              {value}
            </Fact>
          ))}
          <Fact label={m.detail_when()}>{statesTimes && service.when && <ScheduleText times={service.when} />}</Fact>
          <Fact label={m.detail_place()}>{placeOf(service)}</Fact>
          <Fact label={m.detail_cost()}>
            {service.cost && (service.cost.kind ?? service.cost.text) && <CostText cost={service.cost} />}
          </Fact>
          <Fact label={m.detail_papers()}>
            {service.papersAsked && (service.papersAsked === "yes" ? m.yes() : m.no())}
          </Fact>
        </Facts>
      </section>
      <section aria-labelledby="contact" class={styles["part"]}>
        <h2 id="contact">{m.detail_contact()}</h2>
        <ContactList contact={service.contact} />
      </section>
      {unsaid.length > 0 && (
        <section aria-labelledby="unsaid" class={styles["part"]}>
          <h2 id="unsaid">{m.detail_not_stated()}</h2>
          <p class={styles["text"]}>
            {capitalise(joinWords(unsaid, locale))}. {m.detail_not_stated_hint()}
          </p>
        </section>
      )}
      <Sources service={service} />
    </article>
  );
}

/** Everything the API says about one service, with what is not stated said to be so. */
export default function ServicePage({ params }: { params?: Record<string, string> }) {
  const { locale } = useLocale();
  const { data, error, isPending, refetch } = useQuery(serviceQuery(params?.["id"] ?? "", locale));
  const showWaiting = useDelayed(isPending, SKELETON_AFTER);
  const lastSearch = useLastSearch();
  useTitle(m.title_service());
  useArrival(!isPending);
  useAnnouncement(showWaiting ? m.results_searching() : null);

  return (
    <div class={styles["page"]}>
      <p class={styles["back"]}>
        <a href={hrefOf(lastSearch ?? "/")}>
          <ArrowLeft aria-hidden="true" size="1.1em" />
          {lastSearch === null ? m.detail_back_start() : m.detail_back_results()}
        </a>
      </p>
      {data && <Service service={data} />}
      {showWaiting && <ResultSkeleton />}
      {error !== null && isGone(error) && (
        <>
          <h1 tabIndex={-1}>{m.detail_gone_heading()}</h1>
          <p>{m.detail_gone()}</p>
        </>
      )}
      {error !== null && !isGone(error) && (
        <>
          <h1 tabIndex={-1}>{m.error_heading()}</h1>
          <FetchFailed
            error={error}
            onRetry={() => {
              void refetch();
            }}
          />
        </>
      )}
    </div>
  );
}
