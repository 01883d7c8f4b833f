// How things are named: AME.04, AME.05, AME.07, FNS.01, FNS.03, FNS.05, FNS.06.

import { finding, operations, properties } from "./document.js";

const CAMEL = /^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/;
const SNAKE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/** The profile's own _meta and _links keep their underscore. */
function bare(name) {
  return name.replace(/^_(?=meta$|links$)/, "");
}

/** The names in the style of the fewer, when two styles are used. */
function oneStyle(named) {
  const humps = named.filter(({ name }) => /[a-z0-9][A-Z]/.test(bare(name)));
  const scores = named.filter(({ name }) => /[a-zA-Z0-9]_[a-zA-Z0-9]/.test(bare(name)));
  const strangers = humps.length >= scores.length ? scores : humps;
  const mixed = humps.length > 0 && scores.length > 0;
  return mixed ? strangers.map(({ name, at }) => finding(`${name} is not written as the others are`, at)) : [];
}

function queryParameters(document) {
  return operations(document).flatMap(({ parameters }) =>
    parameters
      .filter(({ parameter }) => parameter.in === "query")
      .map(({ parameter, at }) => ({ name: parameter.name ?? "", parameter, at })),
  );
}

export const names = {
  "AME.04": (document) =>
    properties(document)
      .filter(({ name }) => !CAMEL.test(bare(name)) && !SNAKE.test(bare(name)))
      .map(({ name, at }) => finding(`${name} is neither camelCase nor snake_case`, at)),

  "AME.05": (document) => oneStyle(properties(document)),

  "AME.07": (document) =>
    properties(document)
      .filter(({ name }) => !/^[A-Za-z0-9_]+$/.test(name))
      .map(({ name, at }) => finding(`${name} holds something else than letters and digits`, at)),

  "FNS.01": (document) => oneStyle(queryParameters(document)),

  "FNS.03": (document) =>
    queryParameters(document)
      .filter(({ name }) => !/^[A-Za-z]/.test(name))
      .map(({ name, at }) => finding(`${name} does not begin with a letter`, at)),

  "FNS.05": (document) =>
    queryParameters(document)
      .filter(({ parameter }) => parameter.required === true)
      .map(({ name, at }) => finding(`${name} is not optional`, at)),

  "FNS.06": (document) =>
    queryParameters(document)
      .filter(({ name }) => !/^[A-Za-z0-9\-._~]+$/.test(name))
      .map(({ name, at }) => finding(`${name} must be encoded to stand in an address`, at)),
};
