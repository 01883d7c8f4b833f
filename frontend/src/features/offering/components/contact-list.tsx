import { ExternalLink, Mail, Phone } from "lucide-preact";
import type { ServiceDetail } from "../../../shared/api/wire";
import { m } from "../../../shared/i18n/messages/messages.js";
import { dialled } from "../../../shared/ui/dialled";
import styles from "./contact-list.module.css";

/** The address as a web address, or null when it is none that a link may lead to. */
export function webAddress(url: string | null | undefined): URL | null {
  if (!url || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === "https:" || parsed.protocol === "http:" ? parsed : null;
}

/** The ways to reach those who give the support, or that none is stated. */
export function ContactList({
  contact,
  withoutPhone = false,
}: {
  contact: ServiceDetail["contact"];
  /** True where the number stands beside the list already. */
  withoutPhone?: boolean;
}) {
  const web = webAddress(contact?.url);
  if (!contact?.phone && !contact?.email && !web) return <p class={styles["none"]}>{m.not_stated()}</p>;
  if (withoutPhone && !contact?.email && !web) return null;
  return (
    <ul class={styles["list"]}>
      {contact?.phone && !withoutPhone && (
        <li>
          <a href={dialled(contact.phone)}>
            <Phone aria-hidden="true" size="1.1em" />
            <bdi>{m.detail_call({ phone: contact.phone })}</bdi>
          </a>
        </li>
      )}
      {contact?.email && (
        <li>
          <a href={`mailto:${contact.email}`}>
            <Mail aria-hidden="true" size="1.1em" />
            {m.detail_email({ email: contact.email })}
          </a>
        </li>
      )}
      {web && (
        <li>
          <a href={web.href} rel="noreferrer">
            <ExternalLink aria-hidden="true" size="1.1em" />
            {m.detail_web({ host: web.host })}
          </a>
        </li>
      )}
    </ul>
  );
}
