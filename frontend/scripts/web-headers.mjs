import { readFileSync } from "node:fs";

/**
 * @typedef {object} HeaderFile
 * @property {Record<string, string>} headers header name → value, with `{apiOrigin}` and `{keycloakOrigin}` to fill in
 * @property {{ hashed: { prefix: string, value: string }, other: string }} cacheControl
 */

/** Where the one header file lies. */
export const HEADER_FILE = new URL("../../deploy/web/headers.json", import.meta.url);

/** Where nginx finds what is made from it. */
export const NGINX_FILE = new URL("../../deploy/web/headers.conf", import.meta.url);

/** Where nginx finds the map of paths to caching. */
export const NGINX_MAP_FILE = new URL("../../deploy/web/cache-map.conf", import.meta.url);

/** @returns {HeaderFile} */
export function readHeaderFile() {
  /** @type {unknown} */
  const content = JSON.parse(readFileSync(HEADER_FILE, "utf8"));
  return /** @type {HeaderFile} */ (content);
}

/**
 * Fills in the origins that the page may talk to.
 * @param {string} value a header value with placeholders
 * @param {{ apiOrigin: string, keycloakOrigin: string }} origins an empty string where there is none
 * @returns {string}
 */
export function fillIn(value, { apiOrigin, keycloakOrigin }) {
  return value
    .replaceAll("{apiOrigin}", apiOrigin)
    .replaceAll("{keycloakOrigin}", keycloakOrigin)
    .replaceAll(/ +/g, " ")
    .replaceAll(" ;", ";");
}

/**
 * The headers of one answer of the web server.
 * @param {HeaderFile} file
 * @param {string} path the path of the request, for instance `/assets/index-1a2b.js`
 * @param {{ apiOrigin: string, keycloakOrigin: string }} origins
 * @returns {Record<string, string>}
 */
export function headersFor(file, path, origins) {
  const { hashed, other } = file.cacheControl;
  return {
    ...Object.fromEntries(Object.entries(file.headers).map(([name, value]) => [name, fillIn(value, origins)])),
    "Cache-Control": path.startsWith(hashed.prefix) ? hashed.value : other,
  };
}

/**
 * The same headers as nginx reads them. The origins are variables that nginx.conf sets; the caching is a map, since
 * an `add_header` inside a location would silence all those outside it.
 * @param {HeaderFile} file
 * @returns {string}
 */
export function nginxHeaders(file) {
  const origins = { apiOrigin: "$samlat_api_origin", keycloakOrigin: "$samlat_keycloak_origin" };
  const lines = Object.entries(file.headers).map(
    ([name, value]) => `add_header ${name} "${fillIn(value, origins)}" always;`,
  );
  return [
    "# Made from headers.json by `npm run headers`; change that file, not this one.",
    ...lines,
    'add_header Cache-Control "$samlat_cache_control" always;',
    "",
  ].join("\n");
}

/**
 * The map that decides the caching of an answer, for the http block of nginx. A hashed file that is missing, for a moment in
 * the middle of an update, must not be missed for a year: only what is there may be kept.
 * @param {HeaderFile} file
 * @returns {string}
 */
export function nginxCacheMap(file) {
  const { hashed, other } = file.cacheControl;
  return [
    "# Made from headers.json by `npm run headers`; change that file, not this one.",
    'map "$status $uri" $samlat_cache_control {',
    `  default "${other}";`,
    `  "~^(?:200|206|304) ${hashed.prefix}" "${hashed.value}";`,
    "}",
    "",
  ].join("\n");
}
