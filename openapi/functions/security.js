// Security: SAK.

import { finding, operations } from "./document.js";

const SECRETS =
  /^(api[-_]?key|key|token|access[-_]?token|secret|password|passwd|authorization|client[-_]?secret)$/i;
const OAUTH = ["oauth2", "openIdConnect"];

function schemes(document) {
  return Object.entries(document.components?.securitySchemes ?? {}).map(([name, scheme]) => ({
    name,
    scheme: scheme ?? {},
    at: ["components", "securitySchemes", name],
  }));
}

function addresses({ scheme, at }) {
  const flows = Object.entries(scheme.flows ?? {}).flatMap(([flow, it]) =>
    ["authorizationUrl", "tokenUrl", "refreshUrl"].map((key) => ({ url: it?.[key], at: [...at, "flows", flow, key] })),
  );
  return [{ url: scheme.openIdConnectUrl, at: [...at, "openIdConnectUrl"] }, ...flows].filter(({ url }) => url);
}

function isGuarded(document) {
  return (
    schemes(document).length > 0 ||
    (document.security ?? []).length > 0 ||
    operations(document).some(({ operation }) => (operation.security ?? []).length > 0)
  );
}

function isBearer({ scheme }) {
  return OAUTH.includes(scheme.type) || (scheme.type === "http" && /^bearer$/i.test(scheme.scheme ?? ""));
}

export const security = {
  "SAK.01": (document) => {
    const servers = (document.servers ?? []).map(({ url }, i) => ({ url, at: ["servers", i, "url"] }));
    return [...servers, ...schemes(document).flatMap(addresses)]
      .filter(({ url }) => !/^https:\/\//.test(url ?? ""))
      .map(({ at }) => finding("the address is not HTTPS", at));
  },

  "SAK.09": (document) =>
    schemes(document)
      .filter(({ scheme }) => scheme.type === "http" && /^(basic|digest)$/i.test(scheme.scheme ?? ""))
      .map(({ name, at }) => finding(`${name} is Basic or Digest`, at)),

  "SAK.10": (document) =>
    isGuarded(document) && !schemes(document).some(isBearer)
      ? [finding("no scheme sends a Bearer token", ["components"])]
      : [],

  "SAK.15": (document) => [
    ...schemes(document)
      .filter(({ scheme }) => scheme.type === "apiKey" && scheme.in === "query")
      .map(({ name, at }) => finding(`${name} puts its key in the address`, at)),
    ...operations(document).flatMap(({ parameters }) =>
      parameters
        .filter(({ parameter }) => ["query", "path"].includes(parameter.in) && SECRETS.test(parameter.name ?? ""))
        .map(({ parameter, at }) => finding(`${parameter.name} puts a key in the address`, at)),
    ),
  ],

  "SAK.16": (document) =>
    schemes(document)
      .filter(({ scheme }) => scheme.type === "apiKey" && scheme.in !== "header")
      .map(({ name, at }) => finding(`${name} does not send its key in a header`, at)),

  "SAK.18": (document) =>
    isGuarded(document) && !schemes(document).some(({ scheme }) => OAUTH.includes(scheme.type))
      ? [finding("no scheme is OAuth 2 or OpenID Connect", ["components"])]
      : [],
};
