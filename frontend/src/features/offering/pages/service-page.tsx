import { useQuery } from "@tanstack/preact-query";
import { ArrowLeft } from "lucide-preact";
import { isGone } from "../../../shared/api/problems";
import type { ServiceDetail } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { KeepButton } from "../../../shared/kept/keep-button";
import { publicAddress } from "../../../shared/routing/public-address";
import { ShareBox } from "../../../shared/ui/share-box";
import { hrefOf, useArrival } from "../../../shared/routing/hash-location";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { Fact, Facts } from "../../../shared/ui/facts";
import { useDelayed } from "../../../shared/ui/use-delayed";
import { useTitle } from "../../../shared/ui/use-title";
import { ContactList, webAddress } from "../components/contact-list";
import { FreshnessLine } from "../components/freshness-line";
import { practicalFacts } from "../components/practical-facts";
import { FetchFailed, ResultSkeleton } from "../components/result-states";
import { keyFacts } from "../components/service-facts";
import { useLastSearch } from "../last-search";
import { serviceQuery } from "../queries";
import { capitalise, fieldInWords, joinWords } from "../wording";
import styles from "./service-page.module.css";

/** Milliseconds before waiting is shown at all. */
const SKELETON_AFTER = 200;

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
        <div class={styles["tools"]}>
          <KeepButton service={service} />
          <ShareBox address={publicAddress(`/stod/${service.id}`)} hint={m.list_share_service_hint()} />
        </div>
      </header>
      <section aria-labelledby="facts" class={styles["part"]}>
        <h2 id="facts">{m.detail_facts()}</h2>
        <Facts>
          {[...keyFacts(service), ...practicalFacts(service)].map(({ label, value }) => (
            <Fact key={label} label={label}>
              {value}
            </Fact>
          ))}
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
