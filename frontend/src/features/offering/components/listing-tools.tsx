import { Phone, Printer } from "lucide-preact";
import type { ServiceSummary } from "../../../shared/api/wire";
import { m } from "../../../shared/i18n/messages/messages.js";
import { KeepButton } from "../../../shared/kept/keep-button";
import { publicAddress } from "../../../shared/routing/public-address";
import { ShareBox } from "../../../shared/ui/share-box";
import { dialled } from "../../../shared/ui/dialled";
import styles from "./listing-tools.module.css";

/** What can be done with a listing: call, print, keep it on one's list, hand its address on. */
export function ListingTools({ service }: { service: ServiceSummary }) {
  const phone = service.contact?.phone;
  return (
    <div class={styles["tools"]}>
      {phone && (
        <a class="ds-button" href={dialled(phone)}>
          <Phone aria-hidden="true" size="1.1em" />
          <bdi>{m.detail_call({ phone })}</bdi>
        </a>
      )}
      <button
        type="button"
        class="ds-button not-on-paper"
        data-variant="secondary"
        onClick={() => {
          window.print();
        }}
      >
        <Printer aria-hidden="true" size="1.1em" />
        {m.page_print()}
      </button>
      <KeepButton service={service} />
      <ShareBox key={service.id} address={publicAddress(`/stod/${service.id}`)} hint={m.list_share_service_hint()} />
    </div>
  );
}
