import { queryOptions } from "@tanstack/preact-query";
import { api } from "../../shared/api/client";
import { loadConfig } from "../../shared/api/config";
import { unwrap } from "../../shared/api/problems";
import type { Locale } from "../../shared/i18n/locale";
import type { CoverageChoice } from "./coverage-state";

/** The most entries of a list that one request brings; the code lists and the county's municipalities are fewer. */
const WHOLE_LIST = 100;

/** What is asked of the API. Which municipality or age is looked at stays in the page: it stands in no log. */
function parametersOf({ all, age }: CoverageChoice) {
  return { ...(all ? { all } : {}), ...(age === null ? {} : { byAge: true }) };
}

/** The coverage of the whole county, as far as the choice needs it. */
export const coverageQuery = (choice: CoverageChoice, locale: Locale) =>
  queryOptions({
    queryKey: ["coverage", "matrix", locale, parametersOf(choice)],
    queryFn: async ({ signal }) =>
      unwrap(
        await (
          await api()
        ).GET("/samlat/v1/coverage", {
          params: { query: parametersOf(choice) },
          headers: { "Accept-Language": locale },
          signal,
        }),
      ),
  });

/** What the support levels mean. */
export const levelsQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["coverage", "levels", locale],
    queryFn: async ({ signal }) =>
      unwrap(
        await (
          await api()
        ).GET("/samlat/v1/support-levels", {
          params: { query: { limit: WHOLE_LIST } },
          headers: { "Accept-Language": locale },
          signal,
        }),
      ).supportLevels,
  });

/** Where the same numbers lie as a table for spreadsheets; known when the settings of the page are. */
export const tableAddressQuery = (choice: CoverageChoice) =>
  queryOptions({
    queryKey: ["coverage", "table", parametersOf(choice)],
    queryFn: async () => {
      const { apiUrl } = await loadConfig();
      const address = new URL(`${apiUrl}/samlat/v1/coverage.csv`);
      for (const [name, value] of Object.entries(parametersOf(choice))) address.searchParams.set(name, String(value));
      return address.href;
    },
  });

/** The counts that the page about the state of the county is made of. */
export const countyQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ["coverage", "county", locale],
    queryFn: async ({ signal }) => {
      const client = await api();
      const headers = { "Accept-Language": locale };
      const [actors, services, municipalities] = await Promise.all([
        client.GET("/samlat/v1/actors", { params: { query: { limit: 1 } }, headers, signal }),
        client.POST("/samlat/v1/services/searches", {
          body: { includeOutdated: true, facets: true, limit: 1 },
          headers,
          signal,
        }),
        client.GET("/samlat/v1/municipalities", { params: { query: { limit: WHOLE_LIST } }, headers, signal }),
      ]);
      return {
        actors: unwrap(actors)._meta.totalItems,
        services: unwrap(services),
        municipalities: unwrap(municipalities).municipalities,
      };
    },
  });
