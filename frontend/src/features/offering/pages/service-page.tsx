import { useQuery, useQueryClient } from "@tanstack/preact-query";
import { useCallback, useEffect, useState } from "preact/hooks";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useSurvivor } from "../../../shared/routing/use-survivor";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { useTitle } from "../../../shared/ui/use-title";
import { LoadedPage } from "../components/loaded-page";
import { ReportBox } from "../components/report-box";
import { ServiceArticle } from "../components/service-article";
import { StructuredData } from "../components/structured-data";
import { useLastSearch } from "../last-search";
import { serviceQuery } from "../queries";

const addressOf = (id: string) => `/stod/${id}`;

/** Everything the API says about one service, with what is not stated said to be so. */
export default function ServicePage({ params }: { params?: Record<string, string> }) {
  const { locale } = useLocale();
  const id = params?.["id"] ?? "";
  const query = useQuery(serviceQuery(id, locale));
  const queries = useQueryClient();
  const lastSearch = useLastSearch();
  const { data } = query;
  const keep = useCallback(
    (survivor: string) => {
      if (data) queries.setQueryData(serviceQuery(survivor, locale).queryKey, data);
    },
    [data, locale, queries],
  );
  const isMerged = useSurvivor(id, data?.id, addressOf, keep);
  // Stands outside of what comes anew in another language, so that what is being written there stays.
  const [reportable, setReportable] = useState<string | null>(null);
  useEffect(() => {
    if (data) setReportable(data.id);
  }, [data]);
  useTitle(m.title_service());
  useAnnouncement(isMerged ? m.page_merged() : null);

  return (
    <>
      <LoadedPage
        query={query}
        back={
          lastSearch === null
            ? { to: "/", label: m.detail_back_start() }
            : { to: lastSearch, label: m.detail_back_results() }
        }
        goneHeading={m.detail_gone_heading()}
      >
        {(service) => (
          <>
            <ServiceArticle service={service} isMerged={isMerged} />
            <StructuredData service={service} />
          </>
        )}
      </LoadedPage>
      {reportable !== null && reportable === (data?.id ?? id) && <ReportBox key={reportable} id={reportable} />}
    </>
  );
}
