import { http as anyHttp, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../shared/api/schema";
import type {
  Account,
  AccountChoices,
  ActorDetail,
  CodeDetail,
  CoverageMatrix,
  EditionOverview,
  HistoryEntry,
  KnowledgeResourceDetail,
  LinkedRound,
  Me,
  Problem,
  RightDetail,
  RoundActor,
  ServiceDetail,
  ServiceEdition,
  ServiceList,
  ServiceSearch,
  StepInput,
  StrategyPeriod,
  Submission,
  UpdateRound,
} from "../shared/api/wire";
import { aList, aProblem } from "./content";

/** Where the API stands in component tests. */
const API_URL = "http://api.test";

const http = createOpenApiHttp<paths>({ baseUrl: API_URL });

const config = anyHttp.get("*/config.json", () => HttpResponse.json({ apiUrl: API_URL, keycloakUrl: null }));

/** The start page asks what there is; a test that says nothing of it means an empty register. */
const emptyRegister = http.post("/samlat/v1/services/searches", ({ response }) => response(200).json(aList([])));

const server = setupServer(config, emptyRegister);

/** What the register holds besides listings; a part that is not named is empty. */
interface Register {
  readonly actors?: ActorDetail[];
  readonly municipalities?: CodeDetail[];
  readonly targetGroups?: CodeDetail[];
  readonly rights?: RightDetail[];
  readonly knowledgeResources?: KnowledgeResourceDetail[];
}

/** What a list of so many says of itself, all of it on one page. */
function pageOf(rows: readonly unknown[], totalItems = rows.length) {
  return {
    _meta: { page: 1, limit: 100, totalItems, totalPages: 1 },
    _links: { self: { href: `${API_URL}/samlat/v1` } },
  };
}

const NOT_FOUND = { status: 404, headers: { "Content-Type": "application/problem+json" } };

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
  /** Searches are taken and not answered. */
  holdSearches(): void {
    server.use(anyHttp.post(`${API_URL}/samlat/v1/services/searches`, () => new Promise<never>(() => undefined)));
  },
  /** The service that is asked for, whatever its id, in a register that is otherwise empty unless the test fills it afterwards. */
  answerService(service: ServiceDetail): void {
    api.answerRegister({});
    api.answerSearches(() => aList([]));
    server.use(http.get("/samlat/v1/services/{id}", ({ response }) => response(200).json(service)));
  },
  /** The register, as lists and one by one. */
  answerRegister({
    actors = [],
    municipalities = [],
    targetGroups = [],
    rights = [],
    knowledgeResources = [],
  }: Register): void {
    const oneOf = <Row>(rows: readonly Row[], isAsked: (row: Row) => boolean) => {
      const row = rows.find(isAsked);
      return row === undefined ? HttpResponse.json(aProblem(404), NOT_FOUND) : HttpResponse.json(row);
    };
    server.use(
      http.get("/samlat/v1/actors", ({ response }) => response(200).json({ ...pageOf(actors), actors })),
      http.get("/samlat/v1/municipalities", ({ response }) =>
        response(200).json({ ...pageOf(municipalities), municipalities }),
      ),
      http.get("/samlat/v1/target-groups", ({ response }) =>
        response(200).json({ ...pageOf(targetGroups), targetGroups }),
      ),
      http.get("/samlat/v1/rights", ({ response }) => response(200).json({ ...pageOf(rights), rights })),
      http.get("/samlat/v1/knowledge-resources", ({ response }) =>
        response(200).json({ ...pageOf(knowledgeResources), knowledgeResources }),
      ),
      http.get("/samlat/v1/actors/{id}", ({ params, response }) =>
        response.untyped(oneOf(actors, ({ id }) => id === params.id)),
      ),
      http.get("/samlat/v1/municipalities/{code}", ({ params, response }) =>
        response.untyped(oneOf(municipalities, ({ code }) => code === params.code)),
      ),
      http.get("/samlat/v1/target-groups/{code}", ({ params, response }) =>
        response.untyped(oneOf(targetGroups, ({ code }) => code === params.code)),
      ),
    );
  },
  /** Whoever is logged in is this, and keeps these listings true; `confirm` answers a confirmation by what was sent with it. */
  answerOwn(
    me: Me,
    services: readonly ServiceEdition[],
    confirm: (ifMatch: string | null) => ServiceEdition | Problem,
    rounds: readonly UpdateRound[] = [],
  ): void {
    server.use(
      http.get("/samlat/v1/me", ({ response }) => response(200).json(me)),
      http.get("/samlat/v1/me/reports", ({ response }) => response(200).json({ ...pageOf([]), submissions: [] })),
      http.get("/samlat/v1/update-rounds", ({ response }) =>
        response(200).json({ ...pageOf(rounds), updateRounds: [...rounds] }),
      ),
      http.get("/samlat/v1/me/services", ({ response }) =>
        response(200).json({ ...pageOf(services), services: [...services] }),
      ),
      http.post("/samlat/v1/services/{id}/confirmations", ({ request, response }) => {
        const answer = confirm(request.headers.get("If-Match"));
        return "title" in answer
          ? response.untyped(HttpResponse.json(answer, { ...NOT_FOUND, status: answer.status }))
          : response(200).json(answer);
      }),
    );
  },
  /** The accounts that whoever is logged in keeps, with what may be given; `change` answers every change by what it is. */
  answerAccounts(
    accounts: readonly Account[],
    choices: AccountChoices,
    change: (what: string, ifMatch: string | null, body: unknown) => Account | Problem = () => aProblem(503),
  ): void {
    const problem = (answer: Problem) => HttpResponse.json(answer, { ...NOT_FOUND, status: answer.status });
    const changed = async (what: string, request: { headers: Headers; text: () => Promise<string> }) => {
      const body = await request.text();
      const answer = change(what, request.headers.get("If-Match"), body ? (JSON.parse(body) as unknown) : null);
      return "title" in answer ? problem(answer) : HttpResponse.json(answer, { status: what === "invite" ? 201 : 200 });
    };
    server.use(
      http.get("/samlat/v1/accounts/choices", ({ response }) => response(200).json(choices)),
      http.get("/samlat/v1/accounts", ({ response }) =>
        response(200).json({ ...pageOf(accounts), accounts: [...accounts] }),
      ),
      http.get("/samlat/v1/accounts/{id}", ({ params, response }) => {
        const found = accounts.find(({ id }) => id === params.id);
        return found ? response(200).json(found) : response.untyped(problem(aProblem(404)));
      }),
      http.post("/samlat/v1/accounts", async ({ request, response }) =>
        response.untyped(await changed("invite", request)),
      ),
      http.put("/samlat/v1/accounts/{id}", async ({ request, response }) =>
        response.untyped(await changed("revise", request)),
      ),
      http.post("/samlat/v1/accounts/{id}/deactivations", async ({ request, response }) =>
        response.untyped(await changed("close", request)),
      ),
      http.post("/samlat/v1/accounts/{id}/reactivations", async ({ request, response }) =>
        response.untyped(await changed("open", request)),
      ),
    );
  },
  /** The log-in service is away for whatever is asked of accounts. */
  holdAccounts(): void {
    server.use(
      anyHttp.get(`${API_URL}/samlat/v1/accounts*`, () =>
        HttpResponse.json(aProblem(503), { ...NOT_FOUND, status: 503 }),
      ),
    );
  },
  /** Whatever visitors send is answered by this function, null for what is taken in; returns what was sent, as it comes. */
  answerSending(answer: (body: unknown) => Problem | null): unknown[] {
    const sent: unknown[] = [];
    const take = async ({ request }: { request: Request }) => {
      const body: unknown = await request.json();
      sent.push(body);
      const refusal = answer(body);
      return refusal === null
        ? HttpResponse.json({ kind: "tip", receivedAt: "2026-11-22T09:00:00Z" }, { status: 201 })
        : HttpResponse.json(refusal, { ...NOT_FOUND, status: refusal.status });
    };
    server.use(
      anyHttp.post(`${API_URL}/samlat/v1/services/:id/reports`, take),
      anyHttp.post(`${API_URL}/samlat/v1/tips`, take),
      anyHttp.post(`${API_URL}/samlat/v1/registrations`, take),
    );
    return sent;
  },
  /** What visitors have sent in, in every list of it; a step is answered by this function. Returns what was asked, as it comes. */
  answerSubmissions(
    submissions: () => readonly Submission[],
    step: (body: StepInput, ifMatch: string | null) => Submission | Problem,
  ): string[] {
    const asked: string[] = [];
    const list = (url: string) => {
      const { search, searchParams } = new URL(url);
      asked.push(search);
      const rows = submissions().filter(({ state }) => (state === "done") === (searchParams.get("state") === "done"));
      return { ...pageOf(rows), submissions: rows };
    };
    server.use(
      http.get("/samlat/v1/me/reports", ({ request, response }) => response(200).json(list(request.url))),
      http.get("/samlat/v1/submissions", ({ request, response }) => response(200).json(list(request.url))),
      http.post("/samlat/v1/submissions/{id}/steps", async ({ request, response }) => {
        const answer = step(await request.json(), request.headers.get("If-Match"));
        return "title" in answer
          ? response.untyped(HttpResponse.json(answer, { ...NOT_FOUND, status: answer.status }))
          : response(200).json(answer);
      }),
    );
    return asked;
  },
  /**
   * What a coordinator is answered: these listings and rounds, with these actors in each; returns what was confirmed and closed.
   */
  answerCoordinator({
    editions = [],
    grades = [],
    rounds,
    actors = [],
    open,
  }: {
    readonly editions?: readonly ServiceEdition[];
    readonly grades?: EditionOverview["grades"];
    readonly rounds: readonly UpdateRound[];
    readonly actors?: readonly RoundActor[];
    /** How opening a round is refused. */
    readonly open?: Problem;
  }) {
    const confirmed: { ifMatch: string | null; body: unknown }[] = [];
    const closed: (string | null)[] = [];
    const refused = { ...NOT_FOUND, status: open?.status ?? 500 };
    server.use(
      http.get("/samlat/v1/editions", ({ response }) =>
        response(200).json({ ...pageOf(editions), grades, services: [...editions] }),
      ),
      http.get("/samlat/v1/update-rounds", ({ response }) =>
        response(200).json({ ...pageOf(rounds), updateRounds: [...rounds] }),
      ),
      http.post("/samlat/v1/update-rounds", ({ response }) => response.untyped(HttpResponse.json(open, refused))),
      http.get("/samlat/v1/update-rounds/{id}", ({ params, response }) => {
        const round = rounds.find(({ id }) => id === params.id);
        return round ? response(200).json(round) : response.untyped(HttpResponse.json(aProblem(404), NOT_FOUND));
      }),
      http.post("/samlat/v1/update-rounds/{id}/closing", ({ params, request, response }) => {
        closed.push(request.headers.get("If-Match"));
        const round = rounds.find(({ id }) => id === params.id);
        return round ? response(200).json(round) : response.untyped(HttpResponse.json(aProblem(404), NOT_FOUND));
      }),
      http.get("/samlat/v1/update-rounds/{id}/actors", ({ response }) =>
        response(200).json({ ...pageOf(actors), actors: [...actors] }),
      ),
      http.get("/samlat/v1/update-rounds/{id}/reminders", ({ response }) =>
        response(200).json({ ...pageOf([]), reminders: [] }),
      ),
      http.post("/samlat/v1/services/{id}/confirmations", async ({ request, response }) => {
        confirmed.push({ ifMatch: request.headers.get("If-Match"), body: await request.json() });
        const [edition] = editions;
        return edition ? response(200).json(edition) : response.untyped(HttpResponse.json(aProblem(404), NOT_FOUND));
      }),
    );
    return { confirmed, closed };
  },
  /** A link from a mail shows this, and this once it has confirmed; returns the list of what it was used for. */
  answerLink(shown: LinkedRound | Problem, confirmed: LinkedRound): unknown[] {
    const sent: unknown[] = [];
    server.use(
      http.post("/samlat/v1/confirmation-links/readings", ({ response }) =>
        "status" in shown
          ? response.untyped(HttpResponse.json(shown, { ...NOT_FOUND, status: shown.status }))
          : response(200).json(shown),
      ),
      http.post("/samlat/v1/confirmation-links/confirmations", async ({ request, response }) => {
        sent.push(await request.json());
        return response(200).json(confirmed);
      }),
    );
    return sent;
  },
  /** What has happened with any listing, the newest first. */
  answerHistory(entries: readonly HistoryEntry[]): void {
    server.use(
      http.get("/samlat/v1/services/{id}/history", ({ response }) =>
        response(200).json({ ...pageOf(entries), entries: [...entries] }),
      ),
    );
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
    readonly municipalities?: CodeDetail[];
    readonly supportLevels?: CodeDetail[];
    readonly targetGroups?: CodeDetail[];
    readonly strategyPeriods?: StrategyPeriod[];
    readonly knowledgeResources?: KnowledgeResourceDetail[];
  }): void {
    const { municipalities = [], supportLevels = [], targetGroups = [] } = lists;
    const { actors = 0, strategyPeriods = [], knowledgeResources = [] } = lists;
    server.use(
      http.get("/samlat/v1/actors", ({ response }) => response(200).json({ ...pageOf([], actors), actors: [] })),
      http.get("/samlat/v1/municipalities", ({ response }) =>
        response(200).json({ ...pageOf(municipalities), municipalities }),
      ),
      http.get("/samlat/v1/support-levels", ({ response }) =>
        response(200).json({ ...pageOf(supportLevels), supportLevels }),
      ),
      http.get("/samlat/v1/target-groups", ({ response }) =>
        response(200).json({ ...pageOf(targetGroups), targetGroups }),
      ),
      http.get("/samlat/v1/strategy-periods", ({ response }) =>
        response(200).json({ ...pageOf(strategyPeriods), strategyPeriods }),
      ),
      http.get("/samlat/v1/knowledge-resources", ({ response }) =>
        response(200).json({ ...pageOf(knowledgeResources), knowledgeResources }),
      ),
    );
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
