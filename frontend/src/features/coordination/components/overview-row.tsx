import type { ServiceEdition } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText, wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { FreshnessLine } from "../../offering/components/freshness-line";
import { ConfirmOnBehalf } from "./confirm-on-behalf";
import styles from "./rows.module.css";

/** One listing among all: whose it is, how fresh, and what the coordinator may do. */
export function OverviewRow({ edition: { service, version, actions } }: { edition: ServiceEdition }) {
  const { locale } = useLocale();
  const nameId = `overview-${service.id}`;
  return (
    <article aria-labelledby={nameId} class={styles["row"]}>
      <h3 id={nameId} class={styles["name"]}>
        <a href={hrefOf(`/stod/${service.id}`)}>
          <LocalizedText of={service.name} />
        </a>
      </h3>
      <p class={styles["small"]}>
        {m.by_provider()}{" "}
        <a href={hrefOf(`/aktor/${service.provider.id}`)}>
          <LocalizedText of={service.provider.name} />
        </a>
        {service.municipalities !== null && service.municipalities.length > 0 && (
          <>
            {" · "}
            {service.countyWide
              ? m.overview_whole_county()
              : service.municipalities.map(({ name }) => wordingFor(name, locale).value).join(", ")}
          </>
        )}
      </p>
      <FreshnessLine freshness={service.freshness} />
      {version !== null && actions.includes("confirm-on-behalf") && (
        <ConfirmOnBehalf
          key={version}
          id={service.id}
          version={version}
          name={wordingFor(service.name, locale).value}
        />
      )}
    </article>
  );
}
