import { http as anyHttp, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../shared/api/schema";
import type {
  CodeEntry,
  CoverageMatrix,
  KnowledgeResource,
  Problem,
  ServiceDetail,
  ServiceList,
  ServiceSearch,
  StrategyPeriod,
} from "../shared/api/wire";

/** Where the API stands in component tests. */
const API_URL = "http://api.test";

const http = createOpenApiHttp<paths>({ baseUrl: API_URL });

/** The frame of a list that has all its entries on one page. */
function wholeList(totalItems: number) {
  return { _meta: { page: 1, limit: 100, totalItems, totalPages: 1 }, _links: { self: { href: API_URL } } };
}

const config = anyHttp.get("*/config.json", () => HttpResponse.json({ apiUrl: API_URL, keycloakUrl: null }));

const server = setupServer(config);

/** The API as component tests see it: each answer is held to the types of the contract. */
export const api = {
  server,
  /** Searches are answered by this function; returns the list of the bodies that were asked, as they come. */
  answerSearches(answer: (body: ServiceSearch) => ServiceList): ServiceSearch[] {
    const asked: ServiceSearch[] = [];
    server.use(
      http.post("/samlat/v1/services/searches", async ({ request, response }) => {
        const body = await request.json();
        asked.push(body);
        return response(200).json(answer(body));
      }),
    );
    return asked;
  },
  /** The service that is asked for, whatever its id. */
  answerService(service: ServiceDetail): void {
    server.use(http.get("/samlat/v1/services/{id}", ({ response }) => response(200).json(service)));
  },
  /** The coverage is answered by this function; returns the list of the parameters that were asked, as they come. */
  answerCoverage(answer: (asked: URLSearchParams) => CoverageMatrix): string[] {
    const asked: string[] = [];
    server.use(
      http.get("/samlat/v1/coverage", ({ request, response }) => {
        const { searchParams } = new URL(request.url);
        asked.push(searchParams.toString());
        return response(200).json(answer(searchParams));
      }),
    );
    return asked;
  },
  /** The lists of the register that are not searched; of the actors only their number. */
  answerLists(lists: {
    readonly actors?: number;
    readonly municipalities?: CodeEntry[];
    readonly supportLevels?: CodeEntry[];
    readonly targetGroups?: CodeEntry[];
    readonly strategyPeriods?: StrategyPeriod[];
    readonly knowledgeResources?: KnowledgeResource[];
  }): void {
    const { municipalities = [], supportLevels = [], targetGroups = [] } = lists;
    const { actors = 0, strategyPeriods = [], knowledgeResources = [] } = lists;
    server.use(
      http.get("/samlat/v1/actors", ({ response }) => response(200).json({ ...wholeList(actors), actors: [] })),
      http.get("/samlat/v1/municipalities", ({ response }) =>
        response(200).json({ ...wholeList(municipalities.length), municipalities }),
      ),
      http.get("/samlat/v1/support-levels", ({ response }) =>
        response(200).json({ ...wholeList(supportLevels.length), supportLevels }),
      ),
      http.get("/samlat/v1/target-groups", ({ response }) =>
        response(200).json({ ...wholeList(targetGroups.length), targetGroups }),
      ),
      http.get("/samlat/v1/strategy-periods", ({ response }) =>
        response(200).json({ ...wholeList(strategyPeriods.length), strategyPeriods }),
      ),
      http.get("/samlat/v1/knowledge-resources", ({ response }) =>
        response(200).json({ ...wholeList(knowledgeResources.length), knowledgeResources }),
      ),
    );
  },
  /** Every request to the API is refused with this problem. */
  refuse(problem: Problem): void {
    server.use(
      anyHttp.all(`${API_URL}/*`, () =>
        HttpResponse.json(problem, {
          status: problem.status,
          headers: { "Content-Type": "application/problem+json" },
        }),
      ),
    );
  },
  /** Nobody answers. */
  goAway(): void {
    server.use(anyHttp.all(`${API_URL}/*`, () => HttpResponse.error()));
  },
};
