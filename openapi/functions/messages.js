// What is sent and answered: ARQ, AME.01, FEL, FNS.07–09, FOR, SPA, DOT.

import {
  bodies, deref, finding, isJson, merged, operations, properties, responses, schemas,
} from "./document.js";

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const DATE_TIME =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const PROBLEM_MEMBERS = ["type", "title", "status", "detail", "instance"];

function types(schema) {
  return [schema?.type ?? []].flat();
}

function samples(schema) {
  const listed = Array.isArray(schema.examples) ? schema.examples : [];
  return [...listed, schema.example, schema.default].filter((value) => value !== undefined && value !== null);
}

function isFailure(status) {
  return /^[45]/.test(status) || status === "default";
}

function queryParameter(parameters, name) {
  return parameters.find(({ parameter }) => parameter.in === "query" && parameter.name === name);
}

/** Query parameters of that name whose default value is another one. */
function otherDefault(document, name, wanted) {
  return operations(document)
    .map(({ parameters }) => queryParameter(parameters, name))
    .filter((found) => found && deref(document, found.parameter.schema)?.default !== wanted)
    .map(({ at }) => finding(`${name} is not ${wanted} when it is left out`, at));
}

/** Properties whose name promises a format that they lack, and schemas of the format whose examples are not in it. */
function dates(document, format, names, form) {
  const misnamed = properties(document)
    .filter(({ name, property }) => names.test(name) && types(property).includes("string") && property.format !== format)
    .map(({ name, at }) => finding(`${name} does not have the format ${format}`, at));
  const misshapen = schemas(document)
    .filter(({ schema }) => schema.format === format && samples(schema).some((value) => !form.test(String(value))))
    .map(({ at }) => finding(`the example is not a ${format} as in RFC 3339`, at));
  return [...misnamed, ...misshapen];
}

export const messages = {
  "ARQ.05": (document) => {
    const sent = operations(document).flatMap(({ parameters }) =>
      parameters
        .filter(({ parameter }) => parameter.in === "header")
        .map(({ parameter, at }) => ({ header: parameter, name: parameter.name, at })),
    );
    const answered = responses(document).flatMap(({ response, at }) =>
      Object.entries(response.headers ?? {}).map(([name, header]) => ({
        header: deref(document, header) ?? {},
        name,
        at: [...at, "headers", name],
      })),
    );
    return [...sent, ...answered]
      .filter(({ header }) => {
        const shape = types(deref(document, header.schema));
        return header.content || shape.includes("object") || shape.includes("array");
      })
      .map(({ name, at }) => finding(`the header ${name} carries a payload`, at));
  },

  "AME.01": (document, { otherFormats }) => {
    const offered = new Map();
    for (const { at, type } of bodies(document)) {
      const place = at.slice(0, -2);
      const key = place.join("\n");
      offered.set(key, { place, types: [...(offered.get(key)?.types ?? []), type] });
    }
    return [...offered.values()]
      .filter(({ types: all }) => !all.some((type) => isJson(type) || otherFormats.includes(type)))
      .map(({ place }) => finding("JSON is not among the formats", place));
  },

  "FEL.01": (document) =>
    bodies(document)
      .filter(({ kind, status, type }) => kind === "response" && isFailure(status) && isJson(type))
      .map(({ media, at }) => {
        const stated = merged(document, media?.schema).properties;
        return { at, missing: PROBLEM_MEMBERS.filter((name) => !stated[name]) };
      })
      .filter(({ missing }) => missing.length > 0)
      .map(({ at, missing }) => finding(`the problem lacks ${missing.join(", ")}`, at)),

  "FEL.02": (document) =>
    responses(document)
      .filter(({ status, method }) => isFailure(status) && method !== "head")
      .filter(({ response }) => Object.keys(response.content ?? {}).join() !== "application/problem+json")
      .map(({ status, at }) => finding(`${status} is not answered as application/problem+json and nothing else`, at)),

  "FNS.07": (document) =>
    operations(document)
      .filter(({ parameters, operation, method }) => {
        const limit = queryParameter(parameters, "limit");
        const place = queryParameter(parameters, "page") ?? queryParameter(parameters, "offset");
        const answer = deref(document, operation.responses?.["200"]);
        const paged = Object.values(answer?.content ?? {}).some(
          (media) => merged(document, merged(document, media.schema).properties._meta).properties.totalItems,
        );
        return (limit || place || (paged && method === "get")) && !(limit && place);
      })
      .map(({ at }) => finding("paging needs limit, and page or offset", at)),

  "FNS.08": (document) => otherDefault(document, "page", 1),

  "FNS.09": (document) => otherDefault(document, "limit", 20),

  "FOR.02": (document) =>
    operations(document)
      .filter(({ method, operation }) => (method === "get" || method === "head") && operation.requestBody)
      .map(({ method, at }) => finding(`${method.toUpperCase()} has a body`, at)),

  "SPA.02": (document) =>
    operations(document)
      .filter(
        ({ parameters }) =>
          !parameters.some(({ parameter }) => parameter.in === "header" && /^traceparent$/i.test(parameter.name ?? "")),
      )
      .map(({ at }) => finding("the header traceparent is not taken", at)),

  "SPA.04": (document) =>
    responses(document)
      .filter(({ response }) => !Object.keys(response.headers ?? {}).some((name) => /^traceparent$/i.test(name)))
      .map(({ at }) => finding("the header traceparent is not answered", at)),

  "DOT.01": (document) =>
    schemas(document)
      .filter(({ schema }) => /^(local-|partial-|iso-?8601|timestamp|datetime)/i.test(schema.format ?? ""))
      .map(({ schema, at }) => finding(`${schema.format} is not a format of RFC 3339`, at)),

  "DOT.02": (document) => dates(document, "date", /[a-z]Date$|^date$/, DATE),

  "DOT.04": (document) => dates(document, "date-time", /[a-z](At|DateTime|Timestamp)$|^(at|timestamp)$/, DATE_TIME),
};
