import { queryOptions } from "@tanstack/preact-query";
import { ask } from "../../shared/api/client";
import { loadConfig } from "../../shared/api/config";
import { everyPage, MOST_ROWS } from "../../shared/api/every-page";
import type { Locale } from "../../shared/i18n/locale";
import { askSearch } from "../offering/queries";
import type { CoverageChoice } from "./coverage-state";

/** What is asked of the API. Which municipality or age is looked at stays in the page: it stands in no log. */
function parametersOf({ all, age }: CoverageChoice) {
  return { ...(all ? { all } : {}), ...(age === null ? {} : { byAge: true }) };
}

/** The coverage of the whole county, as far as the choice needs it. */
export const coverageQuery = (choice: CoverageChoice, locale: Locale) =>
  queryOptions({
    queryKey: ["coverage", "matrix", locale, parametersOf(choice)],
    queryFn: ({ signal }) =>
      ask((client) =>
        client.GET("/samlat/v1/coverage", {
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
    queryFn: ({ signal }) =>
      everyPage(
        (client, page) =>
          client.GET("/samlat/v1/support-levels", {
            params: { query: { page, limit: MOST_ROWS } },
            headers: { "Accept-Language": locale },
            signal,
          }),
        (list) => list.supportLevels,
      ),
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
      const headers = { "Accept-Language": locale };
      const [actors, services, municipalities] = await Promise.all([
        ask((client) => client.GET("/samlat/v1/actors", { params: { query: { limit: 1 } }, headers, signal })),
        askSearch({ includeOutdated: true, facets: true, limit: 1 }, locale, signal),
        ask((client) =>
          client.GET("/samlat/v1/municipalities", { params: { query: { limit: MOST_ROWS } }, headers, signal }),
        ),
      ]);
      return {
        actors: actors._meta.totalItems,
        services,
        municipalities: municipalities.municipalities,
      };
    },
  });
