import { Link as LinkIcon, Phone, Printer } from "lucide-preact";
import { useState } from "preact/hooks";
import type { ServiceSummary } from "../../../shared/api/wire";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { useAnnounce } from "../../../shared/ui/announcer";
import { dialled } from "./contact-list";
import styles from "./listing-tools.module.css";

/** The address under which everyone finds a listing. Built anew, so that nothing of how one came here goes with it. */
export function addressOfListing(id: string): string {
  return `${window.location.origin}${window.location.pathname}${hrefOf(`/stod/${id}`)}`;
}

/** Copies the address of the page; where the browser does not let it, the address is shown to be copied by hand. */
function CopyLink({ address }: { address: string }) {
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<"none" | "copied" | "refused">("none");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome("copied");
      announce(m.page_copied());
    } catch {
      setOutcome("refused");
      announce(m.page_copy_refused());
    }
  };
  return (
    <>
      <button
        type="button"
        class="ds-button not-on-paper"
        data-variant="secondary"
        onClick={() => {
          void copy();
        }}
      >
        <LinkIcon aria-hidden="true" size="1.1em" />
        {m.page_copy_link()}
      </button>
      {outcome === "copied" && <p class={`${styles["outcome"] ?? ""} not-on-paper`}>{m.page_copied()}</p>}
      {outcome === "refused" && (
        <label class={`${styles["outcome"] ?? ""} not-on-paper`}>
          {m.page_copy_refused()}
          <input
            class="ds-input"
            readOnly
            dir="ltr"
            value={address}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
          />
        </label>
      )}
    </>
  );
}

/** What can be done with a listing: call, print, copy its address. The place for more of the kind, such as keeping and comparing. */
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
      <CopyLink key={service.id} address={addressOfListing(service.id)} />
    </div>
  );
}
