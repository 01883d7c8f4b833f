import { queryOptions } from "@tanstack/preact-query";
import { ask } from "../../shared/api/client";
import { MOST_ROWS } from "../../shared/api/every-page";
import type { Locale } from "../../shared/i18n/locale";

/** The kind of a knowledge resource that is the strategy itself. */
const STRATEGY_KIND = "strategi";

/** What the register says about the strategy: its periods, the groups and levels that it works with, and where it is. */
export const strategyQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["strategy", locale],
    queryFn: async ({ signal }) => {
      // Each of these lists is shorter than what one answer holds.
      const request = {
        params: { query: { limit: MOST_ROWS } },
        headers: { "Accept-Language": locale },
        signal,
      };
      const [periods, groups, levels, documents] = await Promise.all([
        ask((client) => client.GET("/samlat/v1/strategy-periods", request)),
        ask((client) => client.GET("/samlat/v1/target-groups", request)),
        ask((client) => client.GET("/samlat/v1/support-levels", request)),
        ask((client) => client.GET("/samlat/v1/knowledge-resources", request)),
      ]);
      return {
        periods: periods.strategyPeriods,
        groups: groups.targetGroups.filter(({ inStrategy }) => inStrategy),
        levels: levels.supportLevels.filter(({ inStrategy }) => inStrategy),
        documents: documents.knowledgeResources.filter(({ kind }) => kind === STRATEGY_KIND),
      };
    },
  });
