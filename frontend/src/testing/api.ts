import { http as anyHttp, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../shared/api/schema";
import type { Problem, ServiceDetail, ServiceList, ServiceSearch } from "../shared/api/wire";

/** Where the API stands in component tests. */
const API_URL = "http://api.test";

const http = createOpenApiHttp<paths>({ baseUrl: API_URL });

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
  /** These services, each under its id; every other is gone. */
  answerServices(services: readonly ServiceDetail[]): void {
    server.use(
      http.get("/samlat/v1/services/{id}", ({ params, response }) => {
        const found = services.find(({ id }) => id === params.id);
        return found
          ? response(200).json(found)
          : response.untyped(
              HttpResponse.json(
                { title: "Gone", status: 410, detail: "", errors: [] },
                { status: 410, headers: { "Content-Type": "application/problem+json" } },
              ),
            );
      }),
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
