import { queryOptions } from "@tanstack/preact-query";
import { api } from "../../shared/api/client";
import { unwrap } from "../../shared/api/problems";
import type { Locale } from "../../shared/i18n/locale";

/** The most entries of a list that one request brings; each of these lists is shorter. */
const WHOLE_LIST = 100;

/** The kind of a knowledge resource that is the strategy itself. */
const STRATEGY_KIND = "strategi";

/** What the register says about the strategy: its periods, the groups and levels that it works with, and where it is. */
export const strategyQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["strategy", locale],
    queryFn: async ({ signal }) => {
      const client = await api();
      const request = {
        params: { query: { limit: WHOLE_LIST } },
        headers: { "Accept-Language": locale },
        signal,
      };
      const [periods, groups, levels, documents] = await Promise.all([
        client.GET("/samlat/v1/strategy-periods", request),
        client.GET("/samlat/v1/target-groups", request),
        client.GET("/samlat/v1/support-levels", request),
        client.GET("/samlat/v1/knowledge-resources", request),
      ]);
      return {
        periods: unwrap(periods).strategyPeriods,
        groups: unwrap(groups).targetGroups.filter(({ inStrategy }) => inStrategy),
        levels: unwrap(levels).supportLevels.filter(({ inStrategy }) => inStrategy),
        documents: unwrap(documents).knowledgeResources.filter(({ kind }) => kind === STRATEGY_KIND),
      };
    },
  });
