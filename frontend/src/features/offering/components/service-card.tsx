import type { ServiceSummary } from "../../../shared/api/wire";
import { DOT } from "../../../shared/i18n/joined";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText, wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { KeepButton } from "../../../shared/kept/keep-button";
import { hrefOf } from "../../../shared/routing/hash-location";
import { Fact, Facts } from "../../../shared/ui/facts";
import { fieldInWords, inSentence, joinWords } from "../wording";
import { FreshnessLine } from "./freshness-line";
import { keyFacts } from "./service-facts";
import styles from "./service-card.module.css";

type MatchedTerm = NonNullable<ServiceSummary["match"]>["terms"][number];

/** Where a word was found, and as which word when it is another than the one written. */
function termInWords({ term, matched, field: name }: MatchedTerm): string {
  const field = fieldInWords(name);
  const isSame = term.toLowerCase() === matched.toLowerCase();
  return isSame ? m.match_term({ term, field }) : m.match_term_as({ term, matched, field });
}

/** Why a listing is among the results, also through a wider group, and what it leaves unsaid of what was asked for. */
function MatchReason({ match }: { match: ServiceSummary["match"] }) {
  const { locale } = useLocale();
  if (!match) return null;
  const found = match.terms.map(termInWords);
  const wider =
    match.via.length > 0
      ? [
          m.filters_match_via({
            groups: joinWords(
              match.via.map(({ name }) => wordingFor(inSentence(name), locale).value),
              locale,
            ),
          }),
        ]
      : [];
  const unsaid =
    match.notStated.length > 0
      ? [m.match_not_stated({ what: joinWords(match.notStated.map(fieldInWords), locale) })]
      : [];
  const reasons = [...new Set([...found, ...wider, ...unsaid])];
  if (reasons.length === 0) return null;
  return (
    <p class={styles["match"]}>
      {m.card_match()}: {reasons.join(DOT)}
    </p>
  );
}

/** The id of the link on a card, by which focus finds its way back to it. */
export function cardLinkId(serviceId: string): string {
  return `stod-${serviceId}`;
}

/** One result: what it is, for whom, where, in which language, how to get there, and how certain it is. */
export function ServiceCard({ service }: { service: ServiceSummary }) {
  const gives = service.summary ?? service.description;
  return (
    <article class={styles["card"]}>
      <h2 class={styles["name"]}>
        <a id={cardLinkId(service.id)} href={hrefOf(`/stod/${service.id}`)}>
          <LocalizedText of={service.name} />
        </a>
      </h2>
      {gives && (
        <p class={styles["summary"]}>
          <LocalizedText of={gives} />
        </p>
      )}
      <p class={styles["provider"]}>
        {m.by_provider()} <LocalizedText of={service.provider.name} />
      </p>
      <div class={styles["facts"]}>
        <Facts>
          {keyFacts(service).map(({ label, value }) => (
            <Fact key={label} label={label}>
              {value}
            </Fact>
          ))}
        </Facts>
      </div>
      <div class={styles["trust"]}>
        <FreshnessLine freshness={service.freshness} />
        <MatchReason match={service.match} />
        <KeepButton service={service} />
      </div>
    </article>
  );
}
