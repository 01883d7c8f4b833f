import type { ServiceDetail } from "../../../shared/api/wire";
import { todayInWords } from "../../../shared/i18n/dates";
import { isDraft } from "../../../shared/i18n/languages";
import { directionOf, LocaleScope, type Locale } from "../../../shared/i18n/locale";
import { LocalizedText, wordingFor, type Localized } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { publicAddress } from "../../../shared/routing/public-address";
import { Fact, Facts } from "../../../shared/ui/facts";
import { QrCode } from "../../../shared/ui/qr-code";
import { reasonToCall, URGENT_CONTACTS } from "../../../shared/urgent/urgent-contacts";
import { webAddress } from "../../offering/components/contact-list";
import { FreshnessLine } from "../../offering/components/freshness-line";
import { practicalFacts } from "../../offering/components/practical-facts";
import { keyFacts } from "../../offering/components/service-facts";
import styles from "./hand-out.module.css";

interface Read {
  readonly locale: Locale;
}

/** What the one who gives the support has written; said to be in Swedish when the reader's language is another. */
function FreeText({ text, locale }: Read & { text: Localized }) {
  const isOwn = wordingFor(text, locale).language === locale;
  return (
    <p class={styles["text"]}>
      {!isOwn && <span class={styles["label"]}>{m.list_handout_in_swedish({}, { locale })}: </span>}
      <LocalizedText of={text} />
    </p>
  );
}

/** How to reach those who give the support: numbers and addresses read from left to right in every language. */
function contactFacts({ contact }: ServiceDetail, locale: Locale) {
  const web = webAddress(contact?.url);
  const phone = { kind: "phone", label: m.list_handout_phone({}, { locale }), value: contact?.phone };
  const stated = [
    phone,
    { kind: "email", label: m.list_handout_email({}, { locale }), value: contact?.email },
    {
      kind: "web",
      label: m.list_handout_web({}, { locale }),
      value: web?.href.replace(/^https?:\/\//, "").replace(/\/$/, ""),
    },
  ].filter(({ value }) => Boolean(value));
  return stated.length > 0 ? stated : [phone];
}

/** One listing, kept together on one sheet of paper. */
function Block({ service, number, locale }: Read & { service: ServiceDetail; number: number }) {
  const said = { locale };
  const address = publicAddress(`/stod/${service.id}`);
  const text = service.summary ?? service.description;
  return (
    <li class={styles["block"]}>
      <article aria-labelledby={`handout-${service.id}`}>
        <h3 id={`handout-${service.id}`} class={styles["name"]}>
          {String(number)}. <LocalizedText of={service.name} />
        </h3>
        <p class={styles["provider"]}>
          {m.by_provider({}, said)} <LocalizedText of={service.provider.name} />
        </p>
        {text && <FreeText text={text} locale={locale} />}
        <div class={styles["body"]}>
          <div class={styles["facts"]}>
            <Facts>
              {contactFacts(service, locale).map(({ kind, label, value }) => (
                <Fact key={kind} label={label}>
                  {value && (
                    <bdi dir="ltr" class={styles["reach"]} data-kind={kind}>
                      {value}
                    </bdi>
                  )}
                </Fact>
              ))}
              {[...keyFacts(service, said), ...practicalFacts(service, said)].map(({ label, value }) => (
                <Fact key={label} label={label}>
                  {value}
                </Fact>
              ))}
            </Facts>
          </div>
          <figure class={styles["code"]}>
            <QrCode
              text={address}
              label={m.list_handout_qr_label({ name: wordingFor(service.name, locale).value }, said)}
            />
            <figcaption>
              {m.list_handout_qr_hint({}, said)}
              <bdi dir="ltr" class={styles["address"]}>
                {address}
              </bdi>
            </figcaption>
          </figure>
        </div>
        <FreshnessLine freshness={service.freshness} />
      </article>
    </li>
  );
}

/**
 * The list as a sheet for the person who is to use it, in their language: all that is coded is worded in it, what actors
 * have written stays Swedish and says so. Looks on the screen as it does on paper.
 */
export function HandOut({ services, locale }: Read & { services: readonly ServiceDetail[] }) {
  const said = { locale };
  return (
    <LocaleScope locale={locale}>
      <section class={styles["sheet"]} lang={locale} dir={directionOf(locale)} aria-labelledby="handout">
        <header class={styles["head"]}>
          <h2 id="handout">{m.list_handout_heading({}, said)}</h2>
          <p>{m.list_handout_date({ date: todayInWords(locale) }, said)}</p>
          {isDraft(locale) && <p>{m.nav_language_draft({}, said)}</p>}
          {locale !== "sv" && <p>{m.list_handout_not_translated({}, said)}</p>}
        </header>
        <ol class={styles["blocks"]}>
          {services.map((service, index) => (
            <Block key={service.id} service={service} number={index + 1} locale={locale} />
          ))}
        </ol>
        <footer class={styles["urgent"]}>
          <h3>{m.urgent_heading({}, said)}</h3>
          <ul>
            {URGENT_CONTACTS.contacts.map(({ id, number }) => (
              <li key={id}>
                {reasonToCall(id, said)} <bdi dir="ltr">{number}</bdi>
              </li>
            ))}
          </ul>
        </footer>
      </section>
    </LocaleScope>
  );
}
