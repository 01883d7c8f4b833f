import { useMutation, useQueryClient } from "@tanstack/preact-query";
import { Check } from "lucide-preact";
import { isStale } from "../../../shared/api/problems";
import type { ServiceEdition } from "../../../shared/api/wire";
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

/**
 * One listing that its actor keeps true: how fresh it is, what most often changes (when, where, contact), and the one press that
 * says that all of it is right.
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
  return (
    <article aria-labelledby={nameId} class={styles["listing"]}>
      <h3 id={nameId}>
        <a href={hrefOf(`/stod/${service.id}`)}>
          <LocalizedText of={service.name} />
        </a>
      </h3>
      <p class={styles["provider"]}>
        {m.by_provider()} <LocalizedText of={service.provider.name} />
      </p>
      <FreshnessLine freshness={service.freshness} />
      <Facts>
        <Fact label={m.detail_when()}>{service.when && <ScheduleText times={service.when} />}</Fact>
        <Fact label={m.card_where()}>{statesPlace(service) && <PlaceList service={service} />}</Fact>
        <Fact label={m.detail_contact()}>
          <ContactList contact={service.contact} />
        </Fact>
      </Facts>
      {confirmation.isError && <Failed error={confirmation.error} />}
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
      <OwnHistory id={service.id} />
    </article>
  );
}
