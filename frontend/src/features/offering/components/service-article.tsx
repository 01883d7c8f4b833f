import type { ComponentChild } from "preact";
import type { ServiceDetail } from "../../../shared/api/wire";
import { dayInWords } from "../../../shared/i18n/dates";
import { Joined } from "../../../shared/i18n/joined";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { Fact, Facts } from "../../../shared/ui/facts";
import { Part } from "../../../shared/ui/part";
import { capitalise, fieldInWords, interpreterInWords, joinWords } from "../wording";
import { ContactList } from "./contact-list";
import { FreshnessLine } from "./freshness-line";
import { ListingGuidance } from "./listing-guidance";
import { ListingMore } from "./listing-more";
import { ListingTools } from "./listing-tools";
import { NoticeList } from "./notice-list";
import { OpeningLine } from "./opening-line";
import { PlaceList, statesPlace } from "./place-list";
import { cost, times } from "./practical-facts";
import { RelatedServices } from "./related-services";
import { forWhom, howToGetThere, languages, where } from "./service-facts";
import { SourceList } from "./source-list";
import styles from "./service-article.module.css";

/** Papers are said plainly, and where nothing is said, what to do: a wrong guess can cost someone dear. */
function papersPlainly({ papersAsked }: ServiceDetail): string {
  if (papersAsked === "yes") return m.page_papers_yes();
  return papersAsked === "no" ? m.page_papers_no() : m.page_papers_unknown();
}

/** Languages of the support itself; the interpreter has a line of its own. */
function languagesAlone(service: ServiceDetail): ComponentChild {
  return languages({ ...service, languages: service.languages && { ...service.languages, interpreter: null } });
}

/** Where, with each municipality leading to what else there is in it. */
function whereWithLinks(service: ServiceDetail): ComponentChild {
  const { countyWide, municipalities } = service;
  if (countyWide || !municipalities || municipalities.length === 0) return where(service);
  return (
    <Joined
      items={municipalities.map(({ code, name }) => (
        <a key={code} href={hrefOf(`/kommun/${code}`)} class={styles["link"]}>
          <LocalizedText of={name} />
        </a>
      ))}
    />
  );
}

/** The facts that decide whether someone can come, in the order in which they are asked for. */
export function KeyFacts({ service }: { service: ServiceDetail }) {
  // Hours that are kept back to protect people are stated, only not here.
  const isTimeWithheld = service.placeWithheld && !service.notStated.includes("when");
  const interpreter = service.languages?.interpreter;
  return (
    <Part id="facts" heading={m.detail_facts()}>
      <Facts>
        <Fact label={m.card_for_whom()}>{forWhom(service)}</Fact>
        <Fact label={m.card_access()}>{howToGetThere(service)}</Fact>
        <Fact label={m.card_where()}>{whereWithLinks(service)}</Fact>
        <Fact label={m.detail_when()}>{times(service) ?? (isTimeWithheld && m.page_hours_withheld())}</Fact>
        <Fact label={m.card_language()}>{languagesAlone(service)}</Fact>
        <Fact label={m.page_interpreter()}>
          {interpreter ? interpreterInWords(interpreter) : m.page_interpreter_unknown()}
        </Fact>
        <Fact label={m.detail_papers()}>{papersPlainly(service)}</Fact>
        <Fact label={m.detail_cost()}>{cost(service)}</Fact>
      </Facts>
    </Part>
  );
}

/** How it was confirmed and when it is gone through next; nothing where nobody has confirmed it. */
function Confirmation({ freshness }: { freshness: ServiceDetail["freshness"] }) {
  const { locale } = useLocale();
  if (!freshness.verifiedAt) return null;
  const how: Readonly<Record<string, string>> = {
    owner: m.page_verified_owner(),
    round: m.page_verified_round(),
    phone: m.page_verified_phone(),
    web: m.page_verified_web(),
  };
  const said = [
    freshness.verifiedHow ? how[freshness.verifiedHow] : undefined,
    freshness.reviewBefore ? m.page_review_before({ day: dayInWords(freshness.reviewBefore, locale) }) : undefined,
  ].filter((sentence) => sentence !== undefined);
  return said.length > 0 ? <p class={styles["small"]}>{said.join(" ")}</p> : null;
}

/** What stands in the facts above, also where it is said to be not stated. */
const SAID_ABOVE: ReadonlySet<string> = new Set([
  "languages",
  "interpreter",
  "access",
  "papersAsked",
  "when",
  "cost",
  "place",
]);

/** What else is not stated, in one quiet list. */
function NotStated({ fields }: { fields: readonly string[] }) {
  const { locale } = useLocale();
  const unsaid = [...new Set(fields.filter((field) => !SAID_ABOVE.has(field)).map(fieldInWords))];
  if (unsaid.length === 0) return null;
  return (
    <Part id="unsaid" heading={m.detail_not_stated()}>
      <p>
        {capitalise(joinWords(unsaid, locale))}. {m.detail_not_stated_hint()}
      </p>
    </Part>
  );
}

/** Everything the API says of one listing: what it is and how certain, how to reach it, then the rest in falling weight. */
export function ServiceArticle({ service, isMerged }: { service: ServiceDetail; isMerged: boolean }) {
  const text = service.description ?? service.summary;
  return (
    <article class={styles["service"]}>
      <header class={styles["opening"]}>
        {isMerged && <p class={styles["small"]}>{m.page_merged()}</p>}
        <h1 tabIndex={-1}>
          <LocalizedText of={service.name} />
        </h1>
        <p class={styles["provider"]}>
          {m.by_provider()}{" "}
          <a href={hrefOf(`/aktor/${service.provider.id}`)}>
            <LocalizedText of={service.provider.name} />
          </a>
        </p>
        <FreshnessLine freshness={service.freshness} />
        <Confirmation freshness={service.freshness} />
        <NoticeList service={service} />
        {text && (
          <p class={styles["text"]}>
            <LocalizedText of={text} />
          </p>
        )}
        <OpeningLine service={service} />
      </header>
      <div class={styles["aside"]}>
        <section aria-labelledby="contact" class={styles["contact"]}>
          <h2 id="contact">{m.detail_contact()}</h2>
          <ContactList contact={service.contact} withoutPhone />
          <ListingTools service={service} />
        </section>
      </div>
      <div class={styles["body"]}>
        <KeyFacts service={service} />
        {statesPlace(service) && (
          <Part id="places" heading={m.detail_place()}>
            <PlaceList service={service} />
          </Part>
        )}
        <ListingMore service={service} />
        <NotStated fields={service.notStated} />
        <ListingGuidance service={service} />
        <RelatedServices service={service} />
        <SourceList entry={service} />
      </div>
    </article>
  );
}
