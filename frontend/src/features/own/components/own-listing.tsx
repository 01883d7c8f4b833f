import { useMutation, useQueryClient } from "@tanstack/preact-query";
import { Check } from "lucide-preact";
import { isStale } from "../../../shared/api/problems";
import type { ServiceEdition } from "../../../shared/api/wire";
import { momentInWords } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { useAnnounce } from "../../../shared/ui/announcer";
import { Fact, Facts } from "../../../shared/ui/facts";
import { ContactList } from "../../offering/components/contact-list";
import { FreshnessLine } from "../../offering/components/freshness-line";
import { PlaceList, statesPlace } from "../../offering/components/place-list";
import { ScheduleText } from "../../offering/components/schedule-text";
import { confirmAsItStands } from "../queries";
import { OwnChanges } from "./own-changes";
import { OwnHistory } from "./own-history";
import styles from "./own-listing.module.css";

/** What went wrong with a confirmation, and what to do. */
function Failed({ error }: { error: unknown }) {
  return (
    <p role="alert" class={styles["failed"]}>
      {isStale(error) ? m.own_confirm_stale() : m.own_confirm_failed()}
    </p>
  );
}

/** Where the listing stands when it is not as the public sees it: taken away, being written, or both. */
function Standing({ edition }: { edition: ServiceEdition }) {
  const { locale } = useLocale();
  return (
    <>
      {edition.state === "archived" && <p>{m.own_archived_because({ reason: edition.reason ?? "" })}</p>}
      {edition.state === "draft" && <p>{m.own_not_published()}</p>}
      {edition.draft && <p>{m.own_draft_since({ day: momentInWords(edition.draft.at, locale) })}</p>}
    </>
  );
}

/**
 * One listing that its actor keeps true: how fresh it is, what most often changes (when, where, contact), the one press that
 * says that all of it is right, and what else the API says may be done with it.
 */
export function OwnListing({ edition }: { edition: ServiceEdition }) {
  const { service, actions } = edition;
  const { locale } = useLocale();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const confirmation = useMutation({
    mutationFn: () => confirmAsItStands(edition, locale),
    onSuccess: () => {
      announce(m.own_confirmed());
    },
    // What the public sees has changed too; and what somebody else has changed is fetched.
    onSettled: () => queries.invalidateQueries(),
  });
  const nameId = `own-${service.id}`;
  const isPublic = edition.state === "published";
  return (
    <article aria-labelledby={nameId} class={styles["listing"]}>
      <h3 id={nameId}>
        {isPublic ? (
          <a href={hrefOf(`/stod/${service.id}`)}>
            <LocalizedText of={service.name} />
          </a>
        ) : (
          <LocalizedText of={service.name} />
        )}
      </h3>
      <p class={styles["provider"]}>
        {m.by_provider()} <LocalizedText of={service.provider.name} />
      </p>
      {isPublic && <FreshnessLine freshness={service.freshness} />}
      <Standing edition={edition} />
      <Facts>
        <Fact label={m.detail_when()}>{service.when && <ScheduleText times={service.when} />}</Fact>
        <Fact label={m.card_where()}>{statesPlace(service) && <PlaceList service={service} />}</Fact>
        <Fact label={m.detail_contact()}>
          <ContactList contact={service.contact} />
        </Fact>
      </Facts>
      {confirmation.isError && <Failed error={confirmation.error} />}
      <div class={styles["actions"]}>
        {actions.includes("confirm") && (
          <button
            type="button"
            class="ds-button"
            aria-describedby={nameId}
            disabled={confirmation.isPending}
            onClick={() => {
              confirmation.mutate();
            }}
          >
            <Check aria-hidden="true" size="1.1em" />
            {m.own_confirm()}
          </button>
        )}
        {actions.includes("edit") && (
          <a
            class="ds-button"
            data-variant="secondary"
            aria-describedby={nameId}
            href={hrefOf(`/min-sida/insats/${service.id}`)}
          >
            {edition.draft ? m.own_go_on_writing() : m.own_edit()}
          </a>
        )}
        <OwnChanges edition={edition} nameId={nameId} />
      </div>
      <OwnHistory id={service.id} />
    </article>
  );
}
