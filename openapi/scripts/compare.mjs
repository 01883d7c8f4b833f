// Finds what a newer contract breaks for those who rely on an older one. A break has a key that stays the same from run to
// run, so that it can be announced by name. Additions are not breaks, with one exception: an answer that may hold a new value
// of an enumeration, a new kind of thing or null where it never did, since readers choose by what they were told.

import { basePath, deref, operations } from "../functions/document.js";
import { compareRequest, compareResponse } from "./compare-schemas.mjs";

/** @returns {string[]} the keys of all breaking changes, each once, sorted */
export function breakingChanges(older, newer) {
  const breaks = new Set();
  const now = new Map(operations(newer).map((one) => [signature(newer, one), one]));
  for (const before of operations(older)) {
    const name = `${before.method.toUpperCase()} ${basePath(older)}${before.path}`;
    const after = now.get(signature(older, before));
    const report = (kind, ...where) => breaks.add([kind, name, ...where].join(" "));
    if (!after) {
      report("removed-operation");
      continue;
    }
    compareParameters(older, newer, before, after, report);
    compareRequestBody(older, newer, before, after, report);
    compareResponses(older, newer, before, after, report);
    compareSecurity(older, newer, before.operation, after.operation, report);
  }
  return [...breaks].sort();
}

/** Two operations are the same when method and address agree; what the parameters of the address are called is free. */
function signature(document, { method, path }) {
  return `${method} ${basePath(document)}${path.replace(/\{[^}]*\}/g, "{}")}`;
}

/** Parameters by what tells them apart; those of the address by where they stand in it. */
function parametersOf({ path, parameters }) {
  const places = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  return new Map(
    parameters.map(({ parameter }) => {
      const name = parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name;
      return [`${parameter.in} ${parameter.in === "path" ? places.indexOf(name) : name}`, parameter];
    }),
  );
}

function compareParameters(older, newer, before, after, report) {
  const were = parametersOf(before);
  const are = parametersOf(after);
  for (const [key, parameter] of were) {
    const where = `${parameter.in} ${parameter.name}`;
    const successor = are.get(key);
    if (!successor) {
      report("removed-parameter", where);
      continue;
    }
    if (successor.required && !parameter.required) {
      report("parameter-became-required", where);
    }
    compareRequest(older, parameter.schema, newer, successor.schema, (kind, path) => report(kind, `${where}${path}`));
  }
  for (const [key, parameter] of are) {
    if (parameter.required && !were.has(key)) {
      report("added-required-parameter", `${parameter.in} ${parameter.name}`);
    }
  }
}

function compareRequestBody(older, newer, before, after, report) {
  const was = deref(older, before.operation.requestBody);
  const is = deref(newer, after.operation.requestBody);
  if (is?.required && !was?.required) {
    report("request-body-became-required");
  }
  if (was && !is) {
    report("removed-request-body");
    return;
  }
  for (const [type, media] of Object.entries(was?.content ?? {})) {
    const successor = is.content?.[type];
    if (!successor) {
      report("removed-request-media-type", type);
      continue;
    }
    compareRequest(older, media.schema, newer, successor.schema, (kind, path) => report(kind, "request", trim(path)));
  }
}

function compareResponses(older, newer, before, after, report) {
  for (const [status, response] of Object.entries(before.operation.responses ?? {})) {
    const was = deref(older, response) ?? {};
    const is = deref(newer, after.operation.responses?.[status]);
    if (!is) {
      report("removed-status", status);
      continue;
    }
    compareHeaders(older, newer, was, is, status, report);
    for (const [type, media] of Object.entries(was.content ?? {})) {
      const successor = is.content?.[type];
      if (!successor) {
        report("removed-media-type", status, type);
        continue;
      }
      compareResponse(older, media.schema, newer, successor.schema, (kind, path) => report(kind, status, trim(path)));
    }
  }
}

function compareHeaders(older, newer, was, is, status, report) {
  const are = new Map(Object.entries(is.headers ?? {}).map(([name, header]) => [name.toLowerCase(), header]));
  for (const [name, header] of Object.entries(was.headers ?? {})) {
    const successor = deref(newer, are.get(name.toLowerCase()));
    if (!successor) {
      report("removed-header", status, name);
    } else if (deref(older, header)?.required && !successor.required) {
      report("header-became-optional", status, name);
    }
  }
}

/** Ways to be let in: each is a set of schemes with scopes. A break is when what was enough is enough no more. */
function compareSecurity(older, newer, before, after, report) {
  const ways = (document, operation) => operation.security ?? document.security ?? [];
  const was = ways(older, before);
  const is = ways(newer, after);
  const open = (list) => list.length === 0 || list.some((way) => Object.keys(way).length === 0);
  if (open(is)) {
    return;
  }
  if (open(was)) {
    report("added-security");
  } else if (!was.every((way) => is.some((other) => suffices(way, other)))) {
    report("changed-security");
  }
}

function suffices(way, other) {
  return Object.entries(other).every(([scheme, scopes]) => way[scheme] && scopes.every((one) => way[scheme].includes(one)));
}

function trim(path) {
  return path.replace(/^\./, "") || "body";
}
