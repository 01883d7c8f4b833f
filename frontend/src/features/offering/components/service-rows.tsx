import type { ServiceSummary } from "../../../shared/api/wire";
import type { ComponentChild } from "preact";
import { Dotted } from "../../../shared/i18n/joined";
import { LocalizedText } from "../../../shared/i18n/localized";
import { hrefOf } from "../../../shared/routing/hash-location";
import { FreshnessLine } from "./freshness-line";
import { forWhom, where } from "./service-facts";
import styles from "./service-rows.module.css";

/** What a row leaves out because the page that it stands on says it already. */
type Left = "provider" | "where" | "whom";

/** Listings in short, on pages that are about something else: name, who, for whom, where, and how certain it is. */
export function ServiceRows({
  services,
  without = [],
}: {
  services: readonly ServiceSummary[];
  without?: readonly Left[];
}) {
  return (
    <ul class={styles["rows"]}>
      {services.map((service) => {
        const facts: ComponentChild[] = [];
        if (!without.includes("provider")) facts.push(<LocalizedText of={service.provider.name} />);
        if (!without.includes("whom")) facts.push(forWhom(service));
        if (!without.includes("where")) facts.push(where(service));
        const stated = facts.filter((fact) => fact !== null);
        return (
          <li key={service.id} class={styles["row"]}>
            <h3 class={styles["name"]}>
              <a href={hrefOf(`/stod/${service.id}`)}>
                <LocalizedText of={service.name} />
              </a>
            </h3>
            {stated.length > 0 && (
              <p class={styles["facts"]}>
                <Dotted items={stated} />
              </p>
            )}
            <FreshnessLine freshness={service.freshness} />
          </li>
        );
      })}
    </ul>
  );
}
