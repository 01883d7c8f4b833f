import createClient, { type Client } from "openapi-fetch";
import { currentSession } from "../session/session";
import { loadConfig } from "./config";
import { unwrap, type Answer } from "./problems";
import type { paths } from "./schema";

let client: Client<paths> | undefined;

/** The API as whoever is logged in meets it. Its answers are theirs alone: none of them is saved for reading without network. */
async function apiAs(): Promise<Client<paths>> {
  const { apiUrl } = await loadConfig();
  if (client === undefined) {
    client = createClient<paths>({
      baseUrl: apiUrl,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
    });
    client.use({
      onRequest({ request }) {
        const session = currentSession();
        if (session.status === "in") request.headers.set("Authorization", `Bearer ${session.accessToken}`);
        return request;
      },
    });
  }
  return client;
}

/** Asks, or changes, something as whoever is logged in; throws `ApiProblem` when the answer is not a good one. */
export async function askAs<Body>(question: (client: Client<paths>) => Promise<Answer<Body>>): Promise<Body> {
  return unwrap(await question(await apiAs()));
}
