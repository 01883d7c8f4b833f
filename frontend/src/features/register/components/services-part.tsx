import { useQuery } from "@tanstack/preact-query";
import type { ComponentChildren } from "preact";
import { ServiceRows } from "../../offering/components/service-rows";
import { servicesQuery } from "../../offering/queries";
import { EMPTY_SEARCH, formatSearch, type SearchState } from "../../offering/search-state";
import type { ServiceList, ServiceSearch } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { Part } from "../../../shared/ui/part";
import styles from "./register-page.module.css";

/** How many listings a page of the register shows before the search takes over. */
const SHOWN = 20;

type Filters = SearchState["filters"];

/** The address of the search for some filters. */
export function searchAddress(filters: Filters, also: Partial<SearchState> = {}): string {
  return formatSearch({ ...EMPTY_SEARCH, filters, ...also });
}

/** The question for the listings of a page, with counts. */
export function bodyFor(filters: Filters, limit = SHOWN): ServiceSearch {
  return { ...(filters as Partial<ServiceSearch>), facets: true, sort: "name", limit };
}

/** What a list of listings leaves out, and where it goes on: counted and linked, never in silence. */
export function GoOn({ filters, list, shown }: { filters: Filters; list: ServiceList; shown: number }) {
  const { totalItems, outdatedItems, notStatedTotal } = list._meta;
  return (
    <ul>
      {totalItems > shown && (
        <li>
          <a class={styles["link"]} href={hrefOf(searchAddress(filters))}>
            {m.page_show_all({ count: totalItems })}
          </a>
        </li>
      )}
      {outdatedItems > 0 && (
        <li>
          <a class={styles["link"]} href={hrefOf(searchAddress(filters, { includeOutdated: true }))}>
            {m.results_outdated_show({ count: String(outdatedItems) })}
          </a>
        </li>
      )}
      {notStatedTotal > 0 && (
        <li>
          <a class={styles["link"]} href={hrefOf(searchAddress(filters, { includeNotStated: true }))}>
            {m.page_show_unstated({ count: notStatedTotal })}
          </a>
        </li>
      )}
    </ul>
  );
}

/** How many are registered; none is said only when there is not even an older one, and never as that none exists. */
export function totalInWords({ _meta: { totalItems, outdatedItems } }: ServiceList): string {
  if (totalItems > 0) return m.page_registered({ count: totalItems });
  return outdatedItems > 0 ? m.page_only_outdated() : m.page_none_registered_here();
}

/** The listings that a page of the register is about, under a heading, with what `children` say of the whole list first. */
export function ServicesPart({
  heading,
  filters,
  without,
  children,
}: {
  heading: string;
  filters: Filters;
  without: readonly ("provider" | "where" | "whom")[];
  children?: (list: ServiceList) => ComponentChildren;
}) {
  const { locale } = useLocale();
  const { data, isError } = useQuery(servicesQuery(bodyFor(filters), locale));
  return (
    <Part id="services" heading={heading}>
      {isError && <p>{m.page_part_failed()}</p>}
      {data && (
        <>
          <p>{totalInWords(data)}</p>
          {children?.(data)}
          <ServiceRows services={data.services} without={without} />
          <GoOn filters={filters} list={data} shown={data.services.length} />
        </>
      )}
    </Part>
  );
}
