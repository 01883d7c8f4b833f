// What the contract tells its readers: DOK.

import { bodies, deref, finding, isJson, operations, responses } from "./document.js";

function said(text) {
  return typeof text === "string" && text.trim() !== "";
}

/** A text in Swedish and then in English, parted by a dash between spaces or by an empty line. */
function inTwoLanguages(text) {
  return (text ?? "").split(/ – |\n\s*\n/).filter((part) => /\S/.test(part)).length >= 2;
}

function hasExtension(document, name) {
  const value = document[name] ?? document.info?.[name];
  return said(value) || (value !== null && typeof value === "object" && Object.keys(value).length > 0);
}

function hasExample(document, media) {
  const schema = deref(document, media?.schema) ?? {};
  return (
    media?.example !== undefined ||
    Object.keys(media?.examples ?? {}).length > 0 ||
    schema.example !== undefined ||
    (Array.isArray(schema.examples) && schema.examples.length > 0)
  );
}

/** Everything but operations and answers that a reader needs described. */
function describable(document) {
  const all = operations(document);
  return [
    ...all.flatMap((one) =>
      one.parameters.map(({ parameter, at }) => ({ what: `parameter ${parameter.name}`, it: parameter, at })),
    ),
    ...all
      .filter(({ operation }) => operation.requestBody)
      .map(({ operation, at }) => ({
        what: "request body",
        it: deref(document, operation.requestBody),
        at: [...at, "requestBody"],
      })),
    ...Object.entries(document.components?.schemas ?? {}).map(([name, it]) => ({
      what: `schema ${name}`,
      it,
      at: ["components", "schemas", name],
    })),
    ...(document.tags ?? []).map((it, i) => ({ what: `tag ${it.name}`, it, at: ["tags", i] })),
  ];
}

export const documentation = {
  "DOK.03": (document) => {
    const info = document.info ?? {};
    const wanted = {
      title: info.title,
      version: info.version,
      description: info.description,
      "contact.name": info.contact?.name,
      "contact.url": info.contact?.url,
      "contact.email": info.contact?.email,
      "license.name": info.license?.name,
      "license.url": info.license?.url,
    };
    return Object.entries(wanted)
      .filter(([, value]) => !said(value))
      .map(([name]) => finding(`info.${name} is not stated`, ["info"]));
  },

  "DOK.06": (document) =>
    [
      { text: document.info?.description, at: ["info"] },
      ...operations(document).map(({ operation, at }) => ({ text: operation.description, at })),
    ]
      .filter(({ text }) => !inTwoLanguages(text))
      .map(({ at }) => finding('not described in Swedish and then in English, parted by " – " or an empty line', at)),

  "DOK.07": (document, { overview }) =>
    (document.info?.description ?? "").length < overview
      ? [finding(`info.description gives no overview (at least ${overview} characters)`, ["info"])]
      : [],

  "DOK.08": (document) =>
    hasExtension(document, "x-sla") ? [] : [finding("the service level is not stated in x-sla", ["info"])],

  "DOK.09": (document) =>
    hasExtension(document, "x-limitations")
      ? []
      : [finding("the known limitations are not stated in x-limitations", ["info"])],

  "DOK.11": (document) =>
    describable(document)
      .filter(({ it }) => !said(it?.description))
      .map(({ what, at }) => finding(`the ${what} is not described`, at)),

  "DOK.15": (document) =>
    bodies(document)
      .filter(({ type, media }) => isJson(type) && !hasExample(document, media))
      .map(({ kind, at }) => finding(`the ${kind} has no example`, at)),

  "DOK.17": (document) =>
    /^3\./.test(String(document.openapi ?? "")) ? [] : [finding("not the newest major version of OpenAPI (3)", [])],

  "DOK.19": (document) =>
    operations(document)
      .filter(({ operation }) => !said(operation.summary))
      .map(({ at }) => finding("the operation has no summary", at)),

  "DOK.20": (document) =>
    operations(document)
      .filter(({ operation }) => !said(operation.description))
      .map(({ at }) => finding("the operation is not described", at)),

  "DOK.21": (document) =>
    responses(document)
      .filter(({ response }) => !said(response.description))
      .map(({ status, at }) => finding(`the answer ${status} is not described`, at)),
};
