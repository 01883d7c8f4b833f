// Shows that each rule of the rule set can fail: a contract that holds them all is broken in one place at a time.

import assert from "node:assert/strict";
import fs from "node:fs";
import { before, describe, test } from "node:test";
import { parse, stringify } from "yaml";
import { linter } from "../scripts/spectral.mjs";

const GOOD = fs.readFileSync(new URL("good.yaml", import.meta.url), "utf8");
const RULES = fs.readFileSync(new URL("../rules.spectral.yaml", import.meta.url), "utf8");
const ROOT = "/samlat/v1";

function list(document) {
  return document.paths[`${ROOT}/services`].get;
}

function parameter(document, name) {
  return list(document).parameters.find((one) => one.name === name);
}

function move(map, key, other) {
  map[other] = map[key];
  delete map[key];
}

function rename(document, path, other) {
  move(document.paths, path, other);
}

function problem(document) {
  return document.components.responses.Problem;
}

function schema(document, name) {
  return document.components.schemas[name].properties;
}

/** For each rule, one or more ways to break it. */
const breaks = {
  "MOG.01": [
    (d) => rename(d, `${ROOT}/services`, `${ROOT}/get-services`),
    (d) => rename(d, `${ROOT}/services/{id}`, `${ROOT}/services/{id}/update`),
    (d) => move(list(d).responses, "200", "201"),
  ],
  "UFN.01": [(d) => rename(d, `${ROOT}/services`, "/services")],
  "UFN.02": [
    (d) => (d.servers[0].url = "http://api.example.org"),
    (d) => (d.servers[0].url = "https://api.example.org:8443"),
    (d) => (d.servers[0].url = "/"),
    (d) => delete d.servers,
  ],
  "UFN.05": [(d) => rename(d, `${ROOT}/services`, `${ROOT}/${"a".repeat(2050)}s`)],
  "UFN.07": [
    (d) => rename(d, `${ROOT}/services`, `${ROOT}/tjänsters`),
    (d) => rename(d, `${ROOT}/services`, `${ROOT}/Services`),
    (d) => rename(d, `${ROOT}/services`, `${ROOT}/services,all`),
  ],
  "UFN.08": [
    (d) => rename(d, `${ROOT}/services`, `${ROOT}/supportServices`),
    (d) => rename(d, `${ROOT}/services`, `${ROOT}/support_services`),
    (d) => rename(d, `${ROOT}/services`, `${ROOT}/support--services`),
  ],
  "UFN.09": [
    (d) => rename(d, `${ROOT}/services`, `${ROOT}/support_services`),
    (d) => rename(d, `${ROOT}/services`, `${ROOT}/support services`),
    (d) => rename(d, `${ROOT}/services`, `${ROOT}/support%20services`),
  ],
  "RES.06": [
    (d) => rename(d, `${ROOT}/services`, `${ROOT}/service`),
    (d) => rename(d, `${ROOT}/services/{id}`, `${ROOT}/Services/{id}`),
    (d) => rename(d, `${ROOT}/services/{id}`, `${ROOT}/services/{id}/place/{no}`),
  ],
  "ARQ.05": [
    (d) => (d.components.parameters.traceparent.schema = { type: "object" }),
    (d) => (list(d).responses["200"].headers.ETag.schema = { type: "array", items: { type: "string" } }),
    (d) => (d.components.headers.traceparent = { description: "x", content: { "application/json": {} } }),
  ],
  "AME.01": [
    (d) => (list(d).responses["200"].content = { "text/html": {} }),
    (d) => (d.paths[`${ROOT}/services`].post.requestBody.content = { "text/xml": {} }),
  ],
  "AME.04": [(d) => (schema(d, "Service").Upper = { type: "string" }), (d) => (schema(d, "Service")["kebab-case"] = {})],
  "AME.05": [(d) => (schema(d, "Service").external_id = { type: "string" })],
  "AME.07": [(d) => (schema(d, "Service")["målgrupp"] = {}), (d) => (schema(d, "Service")["a.b"] = {})],
  "FEL.01": [(d) => delete schema(d, "Problem").instance, (d) => delete problem(d).content["application/problem+json"].schema],
  "FEL.02": [
    (d) => move(problem(d).content, "application/problem+json", "application/json"),
    (d) => delete problem(d).content,
    (d) => (problem(d).content["text/html"] = {}),
  ],
  "VER.05": [(d) => rename(d, `${ROOT}/services`, "/samlat/services")],
  "VER.06": [
    (d) => delete d.paths[`${ROOT}/api-info`],
    (d) => delete schema(d, "ApiInfo").apiStatus,
    (d) => rename(d, `${ROOT}/api-info`, `${ROOT}/about/api-info`),
  ],
  "DOK.03": ["title", "version", "description", "contact", "license"]
    .map((name) => (d) => delete d.info[name])
    .concat([(d) => delete d.info.contact.email, (d) => delete d.info.license.url]),
  "DOK.06": [(d) => (list(d).description = "Bara svenska."), (d) => (d.info.description = "Bara svenska. ".repeat(30))],
  "DOK.07": [(d) => (d.info.description = "Kort. – Short.")],
  "DOK.08": [(d) => delete d.info["x-sla"], (d) => (d.info["x-sla"] = " ")],
  "DOK.09": [(d) => delete d.info["x-limitations"], (d) => (d.info["x-limitations"] = {})],
  "DOK.11": [
    (d) => delete parameter(d, "q").description,
    (d) => delete d.paths[`${ROOT}/services`].post.requestBody.description,
    (d) => delete d.components.schemas.Service.description,
    (d) => delete d.tags[0].description,
  ],
  "DOK.15": [
    (d) => delete list(d).responses["200"].content["application/json"].examples,
    (d) => delete d.paths[`${ROOT}/services`].post.requestBody.content["application/json"].examples,
    (d) => delete problem(d).content["application/problem+json"].examples,
  ],
  "DOK.17": [(d) => (d.openapi = "2.0")],
  "DOK.19": [(d) => delete list(d).summary],
  "DOK.20": [(d) => delete list(d).description],
  "DOK.21": [(d) => delete list(d).responses["200"].description],
  "FNS.01": [(d) => (parameter(d, "q").name = "support_level")],
  "FNS.03": [(d) => (parameter(d, "q").name = "1q"), (d) => (parameter(d, "q").name = "_q")],
  "FNS.05": [(d) => (parameter(d, "q").required = true)],
  "FNS.06": [(d) => (parameter(d, "q").name = "filter[q]")],
  "FNS.07": [
    (d) => list(d).parameters.splice(3, 1),
    (d) => list(d).parameters.splice(4, 1),
    (d) => list(d).parameters.splice(3, 2),
  ],
  "FNS.08": [(d) => (parameter(d, "page").schema.default = 0), (d) => delete parameter(d, "page").schema.default],
  "FNS.09": [(d) => (parameter(d, "limit").schema.default = 50)],
  "SAK.01": [
    (d) => (d.servers[0].url = "http://api.example.org"),
    (d) => (d.components.securitySchemes.login.openIdConnectUrl = "http://login.example.org"),
    (d) => (d.components.securitySchemes.o = { type: "oauth2", flows: { clientCredentials: { tokenUrl: "http://a" } } }),
  ],
  "SAK.09": [
    (d) => (d.components.securitySchemes.basic = { type: "http", scheme: "Basic" }),
    (d) => (d.components.securitySchemes.digest = { type: "http", scheme: "digest" }),
  ],
  "SAK.10": [(d) => (d.components.securitySchemes = { key: { type: "apiKey", in: "header", name: "X-Key" } })],
  "SAK.15": [
    (d) => (d.components.securitySchemes.key = { type: "apiKey", in: "query", name: "k" }),
    (d) => (parameter(d, "q").name = "apiKey"),
  ],
  "SAK.16": [(d) => (d.components.securitySchemes.key = { type: "apiKey", in: "cookie", name: "k" })],
  "SAK.18": [(d) => (d.components.securitySchemes = { token: { type: "http", scheme: "bearer" } })],
  "SPA.02": [(d) => list(d).parameters.shift()],
  "SPA.04": [(d) => delete list(d).responses["200"].headers.traceparent, (d) => delete problem(d).headers],
  "FOR.02": [(d) => (list(d).requestBody = d.paths[`${ROOT}/services`].post.requestBody)],
  "DOT.01": [(d) => (schema(d, "Service").changedAt.format = "local-date-time")],
  "DOT.02": [
    (d) => delete schema(d, "Service").sourceDate.format,
    (d) => (schema(d, "ApiInfo").apiReleased.examples = ["21/11/2026"]),
  ],
  "DOT.04": [
    (d) => (schema(d, "Service").changedAt.format = "date"),
    (d) => (schema(d, "Service").changedAt.examples = ["2026-11-21T12:00:00"]),
  ],
};

let lint;
before(async () => {
  lint = await linter();
});

test("a contract that holds the rules has no findings", async () => {
  assert.deepEqual(await lint(GOOD), []);
});

describe("each rule is reported by its id", () => {
  for (const [rule, ways] of Object.entries(breaks)) {
    ways.forEach((way, i) =>
      test(`${rule}, way ${i + 1}`, async () => {
        const document = parse(GOOD);
        way(document);
        const findings = await lint(stringify(document));
        const own = findings.filter(({ code }) => code === rule);
        assert.ok(own.length > 0, `reported instead: ${findings.map(({ message }) => message).join("; ")}`);
        assert.ok(own.every(({ message }) => message.startsWith(`${rule}: `)));
      }),
    );
  }
});

test("every rule of the set is shown to fail, and stands in its header", () => {
  const rules = Object.keys(parse(RULES).rules).sort();
  assert.deepEqual(Object.keys(breaks).sort(), rules);
  const header = RULES.split("\nfunctions:")[0];
  const listed = header.slice(0, header.indexOf("# Where they are checked")).match(/\b[A-Z]{3}\.\d\d\b/g);
  assert.deepEqual(listed.sort(), rules);
});

test("what is binding in the profile is an error, what is advice a warning", () => {
  const header = RULES.split("# Checked, BÖR")[0];
  for (const [id, rule] of Object.entries(parse(RULES).rules)) {
    assert.equal(rule.severity, header.includes(id) ? "error" : "warn", id);
  }
});
