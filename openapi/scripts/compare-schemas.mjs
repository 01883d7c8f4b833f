// Compares two schemas (JSON Schema 2020-12, as far as our contract uses it). What is a break depends on who writes: a request
// must not be held to more than before, an answer must not promise less.

import { deref } from "../functions/document.js";

const ALL_TYPES = ["array", "boolean", "integer", "null", "number", "object", "string"];
const UPPER = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
const LOWER = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];

/** What we send: reports a type, a value or a property that was taken and is taken no more, and what is newly demanded. */
export function compareRequest(older, before, newer, after, report) {
  walkAll({ older, newer, report, seen: new Set(), queue: [], request: true }, before, after);
}

/** What we get: reports a property that is there no more, and a type, value or absence that was not promised. */
export function compareResponse(older, before, newer, after, report) {
  walkAll({ older, newer, report, seen: new Set(), queue: [], request: false }, before, after);
}

/** Breadth first, so that what a schema breaks is named by the shortest way to it; each pair of schemas is compared once. */
function walkAll(job, before, after) {
  walk(job, before, after, "");
  for (const { was, is, path } of job.queue) {
    compare(job, was, is, path);
  }
}

function walk(job, before, after, path) {
  if (before === undefined || after === undefined) {
    return;
  }
  const pair = `${key(before)} ${key(after)}`;
  if (job.seen.has(pair)) {
    return;
  }
  job.seen.add(pair);
  job.queue.push({ was: plain(job.older, before), is: plain(job.newer, after), path });
}

function compare(job, was, is, path) {
  compareTypes(job, was, is, path);
  compareValues(job, was, is, path);
  compareBounds(job, was, is, path);
  compareVariants(job, was, is, path);
  compareProperties(job, was, is, path);
  walk(job, was.items, is.items, `${path}[]`);
  if (typeof was.additionalProperties === "object" && typeof is.additionalProperties === "object") {
    walk(job, was.additionalProperties, is.additionalProperties, `${path}.*`);
  }
  const closed = (schema) => schema.additionalProperties === false;
  if (job.request && closed(is) && !closed(was)) {
    job.report("closed-object", path);
  }
}

const identities = new WeakMap();
let next = 0;

/** A name for a schema as it stands: where it refers to, or its own number. */
function key(schema) {
  if (typeof schema !== "object" || schema === null) {
    return String(schema);
  }
  if (schema.$ref) {
    return schema.$ref;
  }
  if (!identities.has(schema)) {
    identities.set(schema, ++next);
  }
  return identities.get(schema);
}

/** One flat form: references followed, allOf joined, "or null" told by the types, a single alternative taken in. */
function plain(document, schema, depth = 0) {
  const it = deref(document, schema);
  if (typeof it !== "object" || it === null || depth > 20) {
    return { types: ALL_TYPES, properties: {}, required: [], variants: [] };
  }
  const parts = (it.allOf ?? []).map((part) => plain(document, part, depth + 1));
  const alternatives = it.oneOf ?? it.anyOf ?? [];
  const isNull = (one) => deref(document, one)?.type === "null";
  const variants = alternatives.filter((one) => !isNull(one));
  const nullable = alternatives.some(isNull) || it.nullable === true;
  if (variants.length === 1) {
    parts.push(plain(document, variants[0], depth + 1));
  }
  const own = {
    ...it,
    types: typesOf(it, variants, parts),
    properties: Object.assign({}, ...parts.map((part) => part.properties), it.properties ?? {}),
    required: [...new Set([...parts.flatMap((part) => part.required), ...(it.required ?? [])])],
    variants: variants.length > 1 ? variants : parts.flatMap((part) => part.variants),
  };
  for (const name of ["items", "additionalProperties", "enum", "const", "format", "pattern", ...UPPER, ...LOWER]) {
    own[name] ??= parts.find((part) => part[name] !== undefined)?.[name];
  }
  if (own.const !== undefined) {
    own.enum = [own.const];
  }
  if (nullable) {
    own.types = [...new Set([...own.types, "null"])];
  }
  return own;
}

function typesOf(it, variants, parts) {
  if (it.type !== undefined) {
    return [it.type].flat();
  }
  if (variants.length > 1) {
    return ALL_TYPES;
  }
  const said = parts.map((part) => part.types).filter((types) => types.length < ALL_TYPES.length);
  return said.length > 0 ? said[0].filter((type) => said.every((types) => types.includes(type))) : ALL_TYPES;
}

function takes(types, type) {
  return types.includes(type) || (type === "integer" && types.includes("number"));
}

function compareTypes(job, was, is, path) {
  const [from, to] = job.request ? [was.types, is.types] : [is.types, was.types];
  const lost = from.filter((type) => !takes(to, type));
  if (lost.some((type) => type !== "null")) {
    job.report("changed-type", path);
  } else if (lost.length > 0) {
    job.report(job.request ? "null-no-longer-taken" : "became-nullable", path);
  }
  if (was.format !== is.format && (job.request ? is.format : was.format) !== undefined) {
    job.report("changed-format", path);
  }
}

function compareValues(job, was, is, path) {
  const [from, to] = job.request ? [was.enum, is.enum] : [is.enum, was.enum];
  if (to === undefined) {
    return;
  }
  const kind = job.request ? "removed-enum-value" : "added-enum-value";
  if (from === undefined) {
    job.report(job.request ? "added-enum" : "removed-enum", path);
    return;
  }
  const known = new Set(to.map((value) => JSON.stringify(value)));
  for (const value of from.filter((one) => one !== null && !known.has(JSON.stringify(one)))) {
    job.report(kind, `${path}=${value}`);
  }
}

function compareBounds(job, was, is, path) {
  const [wide, tight] = job.request ? [was, is] : [is, was];
  const above = (name) => tight[name] !== undefined && (wide[name] === undefined || wide[name] > tight[name]);
  const below = (name) => tight[name] !== undefined && (wide[name] === undefined || wide[name] < tight[name]);
  for (const name of [...UPPER.filter(above), ...LOWER.filter(below)]) {
    // An answer may grow: only what a request is held to is a break.
    if (job.request) {
      job.report("narrowed", `${path} ${name}`);
    }
  }
  if (job.request && is.pattern !== undefined && is.pattern !== was.pattern) {
    job.report("narrowed", `${path} pattern`);
  }
}

/** Alternatives are paired by what they refer to, or by their place among those that refer to nothing. */
function compareVariants(job, was, is, path) {
  if (was.variants.length === 0 || is.variants.length === 0) {
    return;
  }
  const named = (variants) => new Map(variants.map((one, i) => [one.$ref?.split("/").at(-1) ?? `#${i}`, one]));
  const before = named(was.variants);
  const after = named(is.variants);
  const [from, to] = job.request ? [before, after] : [after, before];
  for (const name of from.keys()) {
    if (!to.has(name)) {
      job.report(job.request ? "removed-alternative" : "added-alternative", `${path}|${name}`);
    }
  }
  for (const [name, one] of before) {
    walk(job, one, after.get(name), `${path}|${name}`);
  }
}

function compareProperties(job, was, is, path) {
  for (const [name, property] of Object.entries(was.properties)) {
    if (!(name in is.properties)) {
      job.report("removed-property", `${path}.${name}`);
      continue;
    }
    if (!job.request && was.required.includes(name) && !is.required.includes(name)) {
      job.report("property-became-optional", `${path}.${name}`);
    }
    walk(job, property, is.properties[name], `${path}.${name}`);
  }
  if (job.request) {
    for (const name of is.required.filter((one) => !was.required.includes(one))) {
      job.report(name in was.properties ? "property-became-required" : "added-required-property", `${path}.${name}`);
    }
  }
}
