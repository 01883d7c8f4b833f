// Addresses and resources: MOG, UFN, RES, VER.

import { basePath, deref, finding, isJson, isParameter, merged, operations, paths } from "./document.js";

const VERBS = /^(get|list|create|add|update|edit|set|delete|remove|find|fetch|do|run|execute|search|make)(-|$)/;

/** Nouns of the domain that begin like a verb. */
const NOUNS = new Set(["update-rounds"]);
const SUCCESS = {
  get: ["200", "202", "203", "204", "206", "304"],
  head: ["200", "204"],
  post: ["200", "201", "202", "204"],
  put: ["200", "201", "202", "204"],
  patch: ["200", "202", "204"],
  delete: ["200", "202", "204"],
  options: ["200", "204"],
};
const IRREGULAR_PLURALS = new Set(["people", "children", "data", "criteria", "media", "news"]);
const API_INFO = ["apiName", "apiVersion", "apiReleased", "apiDocumentation", "apiStatus"];

function eachSegment(document, wrong) {
  return paths(document).flatMap(({ path, segments }) =>
    segments
      .filter((segment) => !isParameter(segment))
      .map((segment) => ({ segment, fault: wrong(segment) }))
      .filter(({ fault }) => fault)
      .map(({ segment, fault }) => finding(`"${segment}" ${fault}`, ["paths", path])),
  );
}

function isPlural(word) {
  const last = word.split("-").at(-1);
  return IRREGULAR_PLURALS.has(last) || (last.endsWith("s") && !last.endsWith("ss"));
}

/** The segments that name collections: the first after the version, and each that an id follows. */
function collections(segments) {
  const start = segments.findIndex((segment) => /^v\d+$/.test(segment)) + 1;
  return segments.filter(
    (segment, i) => i >= start && !isParameter(segment) && (i === start || isParameter(segments[i + 1] ?? "")),
  );
}

export const address = {
  "MOG.01": (document) =>
    operations(document).flatMap(({ path, method, operation, at }) => {
      const verb = path.split("/").find((segment) => VERBS.test(segment) && !NOUNS.has(segment));
      const fits = Object.keys(operation.responses ?? {}).some((status) => SUCCESS[method]?.includes(status));
      return [
        ...(verb ? [finding(`"${verb}" is an action; the method says what is done`, at)] : []),
        ...(fits ? [] : [finding(`${method.toUpperCase()} states no code for success that fits it`, at)]),
      ];
    }),

  "UFN.01": (document) =>
    paths(document)
      .filter(({ whole }) => !/^\/[a-z0-9-]+\/v\d+(\/|$)/.test(whole))
      .map(({ path, whole }) => finding(`${whole} is not /{api}/{version}/{resource}`, ["paths", path])),

  "UFN.02": (document) => {
    const servers = document.servers ?? [];
    if (servers.length === 0) {
      return [finding("no server is stated", [])];
    }
    return servers.flatMap(({ url }, i) =>
      /^https:\/\/[^/:]+(:443)?(\/|$)/.test(url ?? "")
        ? []
        : [finding("the server is not reached by HTTPS on port 443", ["servers", i])],
    );
  },

  "UFN.05": (document) =>
    paths(document)
      .filter(({ whole }) => whole.length > 2048)
      .map(({ path }) => finding("the address is longer than 2048 characters", ["paths", path])),

  "UFN.07": (document) =>
    eachSegment(document, (segment) =>
      /^[a-z0-9.~_ -]*$/.test(segment) ? null : "holds something else than a–z, 0–9, hyphen, full stop and tilde",
    ),

  "UFN.08": (document) =>
    eachSegment(document, (segment) =>
      /[a-z][A-Z]|[A-Za-z0-9][_+ ][A-Za-z0-9]|^-|-$|--/.test(segment) ? "does not part its words by one hyphen" : null,
    ),

  "UFN.09": (document) =>
    eachSegment(document, (segment) => (/[_\s]|%20/.test(segment) ? "holds a space or an underscore" : null)),

  "RES.06": (document, { singletons }) =>
    paths(document).flatMap(({ path, segments }) =>
      collections(segments)
        .filter((segment) => !singletons.includes(segment))
        .filter((segment) => segment !== segment.toLowerCase() || !isPlural(segment))
        .map((segment) => finding(`"${segment}" is not a lower-case noun in the plural`, ["paths", path])),
    ),

  "VER.05": (document) =>
    paths(document)
      .filter(({ segments }) => !segments.slice(0, 2).some((segment) => /^v\d+$/.test(segment)))
      .map(({ path }) => finding(`${path} does not say its major version`, ["paths", path])),

  "VER.06": (document) => {
    const root = paths(document).find(({ whole }) => /^\/[^/]+\/v\d+\/api-info$/.test(whole));
    const answer = deref(document, document.paths?.[root?.path]?.get?.responses?.["200"]);
    const media = Object.entries(answer?.content ?? {}).find(([type]) => isJson(type))?.[1];
    if (!media) {
      return [finding(`no GET api-info with JSON stands under the root of the API (${basePath(document)})`, ["paths"])];
    }
    const stated = merged(document, media.schema).properties;
    return API_INFO.filter((name) => !stated[name]).map((name) =>
      finding(`api-info lacks ${name}`, ["paths", root.path, "get"]),
    );
  },
};
