import { useQuery } from "@tanstack/preact-query";
import type { ComponentChildren } from "preact";
import type { ServiceSummary } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { overviewQuery } from "../queries";
import { EMPTY_SEARCH, formatSearch, withOnly, type FilterName } from "../search-state";
import { countInWords } from "../wording";
import type { Facet } from "./filter-group";
import { FreshnessLine } from "./freshness-line";
import styles from "./start-shortcuts.module.css";

interface ShortcutsProps {
  readonly heading: string;
  readonly filter: FilterName;
  readonly values: readonly Facet[];
  readonly children?: ComponentChildren;
}

function Ways({ id, filter, values }: { id: string; filter: FilterName; values: readonly Facet[] }) {
  return (
    <ul class={styles["shortcuts"]}>
      {values.map(({ code, name, own }) => (
        <li key={code}>
          <a id={`${id}-${code}`} href={hrefOf(formatSearch(withOnly(EMPTY_SEARCH, filter, [code])))}>
            <LocalizedText of={name} />{" "}
            {own > 0 && (
              <span aria-hidden="true" class={styles["count"]}>
                {own}
              </span>
            )}
            <span class="ds-sr-only">({countInWords(own)})</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/**
 * The values of one filter, each a search of its own, with how much it gives. Those that give nothing stand apart, after words
 * that say so: a need that were left out would seem to be no concern here, and its search says what may still fit.
 */
function Shortcuts({ heading, filter, values, children }: ShortcutsProps) {
  if (values.length === 0) return null;
  const id = `start-${filter}`;
  const found = values.filter(({ own }) => own > 0);
  const empty = values.filter(({ own }) => own === 0);
  return (
    <section aria-labelledby={id} class={styles["part"]}>
      <h2 id={id}>{heading}</h2>
      {found.length > 0 && <Ways id={id} filter={filter} values={found} />}
      {empty.length > 0 && (
        <>
          <p class={styles["note"]}>{m.start_none()}</p>
          <Ways id={id} filter={filter} values={empty} />
        </>
      )}
      {children}
    </section>
  );
}

/** The listings that their actors confirmed last, or that nobody has confirmed any; nothing where there is nothing to confirm. */
function Newest({ services }: { services: readonly ServiceSummary[] }) {
  const confirmed = services.filter(({ freshness }) => freshness.verifiedAt !== null);
  if (services.length === 0) return null;
  return (
    <section aria-labelledby="start-newest" class={styles["part"]}>
      <h2 id="start-newest">{m.start_newest()}</h2>
      {confirmed.length === 0 ? (
        <p class={styles["note"]}>{m.start_newest_none()}</p>
      ) : (
        <ul class={styles["newest"]}>
          {confirmed.map(({ id, name, provider, freshness }) => (
            <li key={id}>
              <a id={`start-newest-${id}`} href={hrefOf(`/stod/${id}`)}>
                <LocalizedText of={name} />
              </a>
              <p>
                {m.by_provider()} <LocalizedText of={provider.name} />
              </p>
              <FreshnessLine freshness={freshness} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The other ways into what Samlat holds. */
function Elsewhere() {
  const ways = [
    { to: "/aktorer", name: m.start_actors(), about: m.start_actors_about() },
    { to: "/tackning", name: m.start_gaps(), about: m.start_gaps_about() },
    { to: "/rattigheter", name: m.start_rights(), about: m.start_rights_about() },
    { to: "/om", name: m.start_about(), about: m.start_about_about() },
  ];
  return (
    <nav aria-labelledby="start-elsewhere" class={styles["part"]}>
      <h2 id="start-elsewhere">{m.start_elsewhere()}</h2>
      <ul class={styles["ways"]}>
        {ways.map(({ to, name, about }) => (
          <li key={to}>
            <a id={`start${to.replace("/", "-")}`} href={hrefOf(to)}>
              {name}
            </a>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * Ways in for those who would rather choose than write. All of it comes at once, below all else, when it is known what there
 * is: nothing that is being read moves.
 */
export function StartShortcuts() {
  const { locale } = useLocale();
  const { data, isPending, isError, refetch } = useQuery(overviewQuery(locale));
  if (isPending) return null;
  return (
    <>
      {data && (
        <>
          <Shortcuts heading={m.start_concerns()} filter="concern" values={data.facets?.["concern"] ?? []}>
            <p class={styles["note"]}>{m.filters_suggested()}</p>
          </Shortcuts>
          <Shortcuts
            heading={m.start_municipalities()}
            filter="municipality"
            values={data.facets?.["municipality"] ?? []}
          />
          <Shortcuts heading={m.start_groups()} filter="targetGroup" values={data.facets?.["targetGroup"] ?? []} />
          <Newest services={data.services} />
        </>
      )}
      {isError && (
        <div class={styles["part"]}>
          <p>{m.start_failed()}</p>
          <button
            type="button"
            class={`ds-button ${styles["retry"] ?? ""}`}
            data-variant="secondary"
            onClick={() => {
              void refetch();
            }}
          >
            {m.error_retry()}
          </button>
        </div>
      )}
      <Elsewhere />
    </>
  );
}
