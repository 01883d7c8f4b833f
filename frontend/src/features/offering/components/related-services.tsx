import { useQuery } from "@tanstack/preact-query";
import type { ServiceDetail, ServiceSearch } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText, wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { Part } from "../../../shared/ui/part";
import { useLater } from "../../../shared/ui/use-later";
import { servicesQuery } from "../queries";
import { EVERY_AUDIENCE, similarTo } from "../related-queries";
import { EMPTY_SEARCH, formatSearch, type SearchState } from "../search-state";
import { ServiceRows } from "./service-rows";
import styles from "./related-services.module.css";

/** How many are shown before the search takes over. */
const SHOWN = 4;

/** The other listings of the actor that gives this one. */
function OthersOfProvider({ service }: { service: ServiceDetail }) {
  const { locale } = useLocale();
  const { id, name } = service.provider;
  const { data } = useQuery(servicesQuery({ actor: [id], audience: [...EVERY_AUDIENCE], limit: SHOWN + 1 }, locale));
  const others = (data?.services ?? []).filter((other) => other.id !== service.id).slice(0, SHOWN);
  if (!data || others.length === 0) return null;
  return (
    <Part
      id="others"
      heading={
        <>
          {m.page_others()} <LocalizedText of={name} />
        </>
      }
    >
      <ServiceRows services={others} without={["provider"]} />
      {data._meta.totalItems > others.length + 1 && (
        <p>
          <a class={styles["all"]} href={hrefOf(`/aktor/${id}`)}>
            {m.page_show_all_of({ name: wordingFor(name, locale).value })}
          </a>
        </p>
      )}
    </Part>
  );
}

/** The same search as the start page would make of it. */
function asSearch({ municipality, concern, kind }: ServiceSearch): SearchState {
  return {
    ...EMPTY_SEARCH,
    filters: {
      ...(municipality ? { municipality } : {}),
      ...(concern ? { concern } : {}),
      ...(kind ? { kind } : {}),
    },
  };
}

/** What other actors give for the same need in the same municipality. */
function SimilarNearby({ service, body }: { service: ServiceDetail; body: ServiceSearch }) {
  const { locale } = useLocale();
  const { data } = useQuery(servicesQuery(body, locale));
  const similar = (data?.services ?? []).filter(({ provider }) => provider.id !== service.provider.id);
  if (similar.length === 0) return null;
  return (
    <Part id="similar" heading={m.page_similar()}>
      <ServiceRows services={similar.slice(0, SHOWN)} />
      <p>
        <a class={styles["all"]} href={hrefOf(formatSearch(asSearch(body)))}>
          {m.page_show_similar()}
        </a>
      </p>
    </Part>
  );
}

/** Where to go on from a listing: the actor's other listings, and what is like it nearby. They come when they come; nothing waits for them. */
export function RelatedServices({ service }: { service: ServiceDetail }) {
  const similar = similarTo(service);
  if (!useLater()) return null;
  return (
    <div class={styles["related"]}>
      <OthersOfProvider service={service} />
      {similar && <SimilarNearby service={service} body={similar} />}
    </div>
  );
}
