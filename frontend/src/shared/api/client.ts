import createClient, { type Client } from "openapi-fetch";
import { getLocale } from "../i18n/locale";
import { labelLanguage } from "../i18n/localized";
import { fetchOrSaved } from "../offline/fetch-or-saved";
import { loadConfig } from "./config";
import { unwrap, type Answer } from "./problems";
import type { paths } from "./schema";

let client: Client<paths> | undefined;

/** The typed client of the API, made when the address is known. Sends no cookies, no referrer and, as yet, no token. */
export async function api(): Promise<Client<paths>> {
  const { apiUrl } = await loadConfig();
  client ??= createClient<paths>({
    baseUrl: apiUrl,
    credentials: "omit",
    referrerPolicy: "no-referrer",
    fetch: fetchOrSaved,
  });
  return client;
}

/** Asks the API one question and gives the body of the answer; throws `ApiProblem` when that is not a good one. */
export async function ask<Body>(question: (client: Client<paths>) => Promise<Answer<Body>>): Promise<Body> {
  const locale = getLocale();
  const body = unwrap(await question(await api()));
  if (labelLanguage(locale) === locale) return body;
  // Only those who read such a language carry the names.
  const { namedIn } = await import("../i18n/code-names");
  return namedIn(body, locale);
}
