import { useQuery } from "@tanstack/preact-query";
import { municipalitiesQuery } from "../../../shared/api/municipalities";
import type { Submission } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { dialled } from "../../../shared/ui/dialled";
import { Fact, Facts } from "../../../shared/ui/facts";
import styles from "./submission-card.module.css";

/** A municipality by its name. */
function Municipality({ code }: { code: string }) {
  const { locale } = useLocale();
  const { data } = useQuery(municipalitiesQuery(locale));
  const found = data?.find((one) => one.code === code);
  return found ? <LocalizedText of={found.name} /> : <>{code}</>;
}

/** Where accounts are invited, with the address that is known; it stands after `#`, and so is sent to no server. */
function invitation(email: string | null): string {
  return email === null ? "/konton" : `/konton?${new URLSearchParams({ email }).toString()}`;
}

/** What a visitor wrote, as they wrote it; of a report the text alone. */
export function WrittenFacts({ submission: { kind, written } }: { submission: Submission }) {
  if (written === null) return <p class={styles["meta"]}>{m.queue_text_removed()}</p>;
  const { text, organisation, organisationNumber, municipality, forWhom, email, phone, url } = written;
  return (
    <>
      {text !== null && (
        <p class={styles["written"]} dir="auto">
          {text}
        </p>
      )}
      {kind !== "report" && (
        <Facts>
          {kind === "registration" && (
            <Fact label={m.queue_organisation()}>
              {organisationNumber === null ? organisation : `${organisation ?? ""} (${organisationNumber})`}
            </Fact>
          )}
          <Fact label={m.send_municipality()}>{municipality && <Municipality code={municipality} />}</Fact>
          <Fact label={m.send_for_whom()}>{forWhom}</Fact>
          {kind === "registration" && (
            <>
              <Fact label={m.queue_email()}>
                {email && (
                  <a class={styles["link"]} href={`mailto:${email}`}>
                    {email}
                  </a>
                )}
              </Fact>
              <Fact label={m.queue_phone()}>
                {phone && (
                  <a class={styles["link"]} href={dialled(phone)}>
                    <bdi dir="ltr">{phone}</bdi>
                  </a>
                )}
              </Fact>
            </>
          )}
          <Fact label={m.queue_url()}>
            {url && (
              <a class={styles["link"]} href={url} rel="noreferrer">
                <bdi dir="ltr">{url}</bdi>
              </a>
            )}
          </Fact>
        </Facts>
      )}
      {kind === "registration" && (
        <p class={styles["meta"]}>
          {m.queue_invite()} <a href={hrefOf(invitation(email))}>{m.queue_invite_link()}</a>
        </p>
      )}
    </>
  );
}
