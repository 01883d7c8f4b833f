import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor, readHeaderFile } from "./web-headers.mjs";

/**
 * @typedef {object} WebConfig what the page needs to know about its installation, as `/config.json` gives it
 * @property {string} apiUrl where the API answers
 * @property {string | null} keycloakUrl where people log in; null where there is no log-in
 * @property {string | null} publisher who answers for the installation, by name
 * @property {string | null} contactEmail the shared mailbox for questions
 * @property {string | null} sourceUrl where the source code lies
 */

/**
 * A setting from the environment; one that is set but empty counts as not set.
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} name
 * @returns {string | undefined}
 */
export function setting(environment, name) {
  const value = environment[name]?.trim();
  return value === "" ? undefined : value;
}

/** @param {string} url */
function withoutSlash(url) {
  return url.replace(/\/+$/, "");
}

/**
 * The settings of the page from the environment: SAMLAT_API_URL, SAMLAT_KEYCLOAK_URL (none: no log-in), and what the
 * pages about Samlat tell: SAMLAT_PUBLISHER, SAMLAT_CONTACT_EMAIL, SAMLAT_SOURCE_URL (none: the page says so).
 * @param {NodeJS.ProcessEnv} environment
 * @returns {WebConfig}
 */
export function configFrom(environment) {
  const keycloakUrl = setting(environment, "SAMLAT_KEYCLOAK_URL");
  return {
    apiUrl: withoutSlash(setting(environment, "SAMLAT_API_URL") ?? "http://127.0.0.1:8080"),
    keycloakUrl: keycloakUrl === undefined ? null : withoutSlash(keycloakUrl),
    publisher: setting(environment, "SAMLAT_PUBLISHER") ?? null,
    contactEmail: setting(environment, "SAMLAT_CONTACT_EMAIL") ?? null,
    sourceUrl: setting(environment, "SAMLAT_SOURCE_URL") ?? null,
  };
}

/** @param {string | null} url */
function originOf(url) {
  return url ? new URL(url).origin : "";
}

/**
 * The web server of `make run`: the built page with the headers of deploy/web/headers.json.
 * @param {string} directory where the built page lies
 * @param {WebConfig} config
 * @returns {import("node:http").Server}
 */
export function createWebServer(directory, config) {
  const file = readHeaderFile();
  const origins = { apiOrigin: originOf(config.apiUrl), keycloakOrigin: originOf(config.keycloakUrl) };
  const configBody = JSON.stringify(config);
  const files = sirv(directory, { gzip: true, brotli: true, etag: true });

  const notFound = readFileSync(join(directory, "404.html"));

  return createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://local.invalid").pathname;
    for (const [name, value] of Object.entries(headersFor(file, path, origins))) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, {
        Allow: "GET, HEAD",
        "Content-Type": "text/plain; charset=utf-8",
        "Cache-Control": file.cacheControl.other,
      });
      response.end("Method not allowed\n");
      return;
    }
    if (path === "/config.json") {
      response.writeHead(200, { "Content-Type": "application/json; charset=utf-8" });
      response.end(request.method === "HEAD" ? undefined : configBody);
      return;
    }
    files(request, response, () => {
      response.writeHead(404, {
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": file.cacheControl.other,
      });
      response.end(request.method === "HEAD" ? undefined : notFound);
    });
  });
}
