import type { ServiceDetail } from "../../../shared/api/wire";
import { LocalizedText } from "../../../shared/i18n/localized";
import { momentInWords } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { Part } from "../../../shared/ui/part";
import { webAddress } from "./contact-list";
import styles from "./source-list.module.css";

/** What an entry says of where it comes from. */
type Sourced = Pick<ServiceDetail, "sources" | "sourceNote" | "license" | "changedAt">;

/** Where the information was found, under which licence, and when the entry last changed. */
export function SourceList({ entry, asOf }: { entry: Sourced; asOf?: number | null }) {
  const { locale } = useLocale();
  const sources = entry.sources ?? [];
  return (
    <Part id="sources" heading={m.detail_sources()}>
      {sources.length === 0 && <p>{m.page_no_sources()}</p>}
      <ul class={styles["sources"]}>
        {sources.map((source) => {
          const web = webAddress(source.url);
          return (
            <li key={source.url ?? source.title}>
              {web ? (
                <a href={web.href} rel="noreferrer">
                  <bdi>{source.title ?? `${web.host}${web.pathname.replace(/\/$/, "")}`}</bdi>
                </a>
              ) : (
                <bdi>{source.title}</bdi>
              )}
            </li>
          );
        })}
      </ul>
      {entry.sourceNote && (
        <p>
          <LocalizedText of={entry.sourceNote} />
        </p>
      )}
      <p class={styles["small"]}>
        {asOf != null && `${m.freshness_source_year({ year: String(asOf) })} `}
        {m.page_changed({ day: momentInWords(entry.changedAt, locale) })}
        {entry.license && ` ${m.detail_license({ license: entry.license })}`}
      </p>
    </Part>
  );
}
