import { useQuery } from "@tanstack/preact-query";
import { LoadedPage } from "../../offering/components/loaded-page";
import { ServiceRows } from "../../offering/components/service-rows";
import { servicesQuery } from "../../offering/queries";
import { MOST_ROWS } from "../../../shared/api/every-page";
import type { CodeDetail, ServiceList } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { mapWording, wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { sourceInWords } from "../../../shared/i18n/source-in-words";
import { hrefOf } from "../../../shared/routing/hash-location";
import { Part } from "../../../shared/ui/part";
import { useTitle } from "../../../shared/ui/use-title";
import { formatActorFilter } from "../actor-filter";
import { CountLinks } from "../components/count-links";
import styles from "../components/register-page.module.css";
import { bodyFor, GoOn, searchAddress, totalInWords } from "../components/services-part";
import { municipalityQuery } from "../queries";

/** The listings that no value of a list holds, where a listing holds at most one of them. */
function unstatedOf(values: readonly { readonly own: number }[], total: number): number {
  return Math.max(0, total - values.reduce((sum, { own }) => sum + own, 0));
}

/** How much there is of each kind and at each level; the numbers are those that the search gives. */
function Overview({ code, list }: { code: string; list: ServiceList }) {
  const { totalItems } = list._meta;
  const kinds = list.facets?.["kind"] ?? [];
  const levels = (list.facets?.["supportLevel"] ?? []).map((level) => ({
    ...level,
    name: mapWording(level.name, (name) => `${level.code}. ${name}`),
  }));
  return (
    <>
      <Part id="kinds" heading={m.page_by_kind()}>
        <CountLinks
          values={kinds}
          addressOf={(kind) => searchAddress({ municipality: [code], kind: [kind] })}
          unstated={unstatedOf(kinds, totalItems)}
        />
      </Part>
      <Part id="levels" heading={m.page_by_level()}>
        <CountLinks
          values={levels}
          addressOf={(level) => searchAddress({ municipality: [code], supportLevel: [level] })}
          unstated={unstatedOf(levels, totalItems)}
        />
        <p>
          <a class={styles["link"]} href={hrefOf("/tackning")}>
            {m.page_where_missing()}
          </a>
        </p>
      </Part>
    </>
  );
}

/** The listings themselves, with those for the whole county told apart. */
function Listings({ name, list }: { name: string; list: ServiceList }) {
  const local = list.services.filter(({ countyWide }) => !countyWide);
  const countyWide = list.services.filter((service) => service.countyWide);
  return (
    <>
      {local.length > 0 && (
        <Part id="local" heading={m.page_registered_in({ name })}>
          <ServiceRows services={local} without={["where"]} />
        </Part>
      )}
      {countyWide.length > 0 && (
        <Part id="county-wide" heading={m.page_registered_county_wide()}>
          <ServiceRows services={countyWide} without={["where"]} />
        </Part>
      )}
    </>
  );
}

function Municipality({ municipality }: { municipality: CodeDetail }) {
  const { locale } = useLocale();
  const { code, population, source } = municipality;
  const name = wordingFor(municipality.name, locale).value;
  const filters = { municipality: [code] };
  const { data, isError } = useQuery(servicesQuery(bodyFor(filters, MOST_ROWS), locale));
  const countyWide = data?.services.filter((service) => service.countyWide).length ?? 0;
  return (
    <article class={styles["content"]}>
      <header class={styles["opening"]}>
        <h1 tabIndex={-1}>{m.page_support_in({ name })}</h1>
        {population && (
          <p class={styles["small"]}>
            {m.page_population({
              count: new Intl.NumberFormat(locale).format(population.value),
              year: String(population.year),
            })}{" "}
            {source && m.page_definition_source({ source: sourceInWords(source) })}
          </p>
        )}
        {isError && <p>{m.page_part_failed()}</p>}
        {data && (
          <p class={styles["text"]}>
            {totalInWords(data)}{" "}
            {/* Only when all of them are here can it be said how many are for the whole county. */}
            {data.services.length === data._meta.totalItems &&
              countyWide > 0 &&
              m.page_of_them_county_wide({ count: countyWide })}
          </p>
        )}
        <ul class={styles["links"]}>
          <li>
            <a class={styles["link"]} href={hrefOf(searchAddress(filters))}>
              {m.page_search_in({ name })}
            </a>
          </li>
          <li>
            <a class={styles["link"]} href={hrefOf(formatActorFilter({ name: "", kind: null, municipality: code }))}>
              {m.page_actors_in({ name })}
            </a>
          </li>
        </ul>
      </header>
      {data && (
        <>
          {data._meta.totalItems > 0 && <Overview code={code} list={data} />}
          <Listings name={name} list={data} />
          <GoOn filters={filters} list={data} shown={data.services.length} />
        </>
      )}
    </article>
  );
}

/** One municipality: what is registered there, by kind and level, with what is for the whole county told apart. */
export default function MunicipalityPage({ params }: { params?: Record<string, string> }) {
  const { locale } = useLocale();
  const query = useQuery(municipalityQuery(params?.["id"] ?? "", locale));
  useTitle(m.page_title_municipality());
  return (
    <LoadedPage query={query} back={{ to: "/", label: m.detail_back_start() }} goneHeading={m.page_municipality_gone()}>
      {(municipality) => <Municipality municipality={municipality} />}
    </LoadedPage>
  );
}
