// Seeds known breaks into a contract, one at a time, and shows that each is caught by its key; and that additions pass.

import assert from "node:assert/strict";
import fs from "node:fs";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { announced, differences, filed } from "../scripts/changes.mjs";
import { breakingChanges } from "../scripts/compare.mjs";

const GOOD = fs.readFileSync(new URL("good.yaml", import.meta.url), "utf8");
const LIST = "/samlat/v1/services";
const ITEM = "/samlat/v1/services/{id}";
const list = (d) => d.paths[LIST].get;
const create = (d) => d.paths[LIST].post;
const query = (d, name) => list(d).parameters.find((one) => one.name === name);
const schema = (d, name) => d.components.schemas[name];
const answer = (d) => schema(d, "Service").properties;
const input = (d) => schema(d, "ServiceInput").properties;
const json = (d) => list(d).responses["200"].content["application/json"];

const breaks = [
  ["removed-operation GET /samlat/v1/services/{id}", (d) => delete d.paths[ITEM]],
  ["removed-operation POST /samlat/v1/services", (d) => delete d.paths[LIST].post],
  ["removed-operation GET /samlat/v1/services", (d) => (d.servers[0].url = "https://api.example.org/moved")],
  ["removed-parameter GET /samlat/v1/services query q", (d) => (query(d, "q").name = "text")],
  ["removed-parameter GET /samlat/v1/services query q", (d) => (query(d, "q").in = "header")],
  [
    "added-required-parameter GET /samlat/v1/services query county",
    (d) => list(d).parameters.push({ name: "county", in: "query", required: true, schema: {} }),
  ],
  ["parameter-became-required GET /samlat/v1/services query q", (d) => (query(d, "q").required = true)],
  ["changed-type GET /samlat/v1/services query q", (d) => (query(d, "q").schema.type = "integer")],
  ["changed-type GET /samlat/v1/services query targetGroup", (d) => (query(d, "targetGroup").schema = { type: "string" })],
  ["removed-enum-value GET /samlat/v1/services query targetGroup[]=nyanland", (d) => query(d, "targetGroup").schema.items.enum.pop()],
  ["added-enum GET /samlat/v1/services query q", (d) => (query(d, "q").schema.enum = ["a"])],
  ["narrowed GET /samlat/v1/services query limit maximum", (d) => (query(d, "limit").schema.maximum = 50)],
  ["narrowed GET /samlat/v1/services query q maxLength", (d) => (query(d, "q").schema.maxLength = 20)],
  ["narrowed GET /samlat/v1/services query q minLength", (d) => (query(d, "q").schema.minLength = 3)],
  ["narrowed GET /samlat/v1/services query q pattern", (d) => (query(d, "q").schema.pattern = "^a")],
  ["changed-format GET /samlat/v1/services query q", (d) => (query(d, "q").schema.format = "uuid")],
  ["request-body-became-required POST /samlat/v1/services", (d) => (create(d).requestBody.required = true)],
  ["removed-request-body POST /samlat/v1/services", (d) => delete create(d).requestBody],
  [
    "removed-request-media-type POST /samlat/v1/services application/json",
    (d) => (create(d).requestBody.content = { "application/xml": {} }),
  ],
  [
    "added-required-property POST /samlat/v1/services request kind",
    (d) => (schema(d, "ServiceInput").required.push("kind"), (input(d).kind = { type: "string" })),
  ],
  ["property-became-required POST /samlat/v1/services request audience", (d) => schema(d, "ServiceInput").required.push("audience")],
  ["removed-property POST /samlat/v1/services request summary", (d) => delete input(d).summary],
  ["changed-type POST /samlat/v1/services request ageMin", (d) => (input(d).ageMin.type = "string")],
  ["null-no-longer-taken POST /samlat/v1/services request summary", (d) => (input(d).summary.type = "string")],
  ["removed-enum-value POST /samlat/v1/services request audience=staff", (d) => input(d).audience.enum.pop()],
  ["narrowed POST /samlat/v1/services request ageMin minimum", (d) => (input(d).ageMin.minimum = 1)],
  ["closed-object POST /samlat/v1/services request body", (d) => (schema(d, "ServiceInput").additionalProperties = false)],
  ["removed-status GET /samlat/v1/services/{id} 404", (d) => delete d.paths[ITEM].get.responses["404"]],
  [
    "removed-status POST /samlat/v1/services 201",
    (d) => ((create(d).responses["200"] = create(d).responses["201"]), delete create(d).responses["201"]),
  ],
  ["removed-media-type GET /samlat/v1/services 200 text/csv", (d) => delete list(d).responses["200"].content["text/csv"]],
  [
    "removed-media-type GET /samlat/v1/services default application/problem+json",
    (d) => (d.components.responses.Problem.content = { "application/json": {} }),
  ],
  ["removed-property GET /samlat/v1/services 200 services[].name", (d) => delete answer(d).name],
  ["removed-property GET /samlat/v1/services 200 _meta.page", (d) => delete schema(d, "Meta").properties.page],
  ["property-became-optional GET /samlat/v1/services 200 services[].id", (d) => schema(d, "Service").required.shift()],
  ["changed-type GET /samlat/v1/services 200 services[].name", (d) => (answer(d).name.type = "object")],
  ["changed-type GET /samlat/v1/services 200 services", (d) => (schema(d, "ServiceList").properties.services = { type: "object" })],
  ["became-nullable GET /samlat/v1/services 200 services[].name", (d) => (answer(d).name.type = ["string", "null"])],
  ["became-nullable GET /samlat/v1/services 200 _meta", (d) =>
    (schema(d, "ServiceList").properties._meta = { anyOf: [{ $ref: "#/components/schemas/Meta" }, { type: "null" }] })],
  ["changed-format GET /samlat/v1/services 200 services[].changedAt", (d) => (answer(d).changedAt.format = "date")],
  ["added-enum-value GET /samlat/v1/services 200 services[].status=archived", (d) => answer(d).status.enum.push("archived")],
  ["removed-enum GET /samlat/v1/services 200 services[].status", (d) => delete answer(d).status.enum],
  ["added-alternative GET /samlat/v1/services 200 services[].cost|Gift", (d) => {
    schema(d, "Service").properties.cost.oneOf.push({ $ref: "#/components/schemas/Gift" });
    d.components.schemas.Gift = { type: "object" };
  }],
  ["removed-property GET /samlat/v1/services 200 services[].cost|Fee.amount", (d) => delete schema(d, "Fee").properties.amount],
  ["removed-header GET /samlat/v1/services 200 ETag", (d) => delete list(d).responses["200"].headers.ETag],
  ["header-became-optional GET /samlat/v1/services 200 ETag", (d) => (list(d).responses["200"].headers.ETag.required = false)],
  ["added-security GET /samlat/v1/services", (d) => (list(d).security = [{ login: [] }])],
  ["added-security GET /samlat/v1/services", (d) => (d.security = [{ login: [] }])],
  ["changed-security POST /samlat/v1/services", (d) => (create(d).security = [{ login: ["write"] }])],
];

const additions = {
  "a path": (d) => (d.paths["/samlat/v1/actors"] = d.paths[LIST]),
  "an operation": (d) => (d.paths[ITEM].put = create(d)),
  "a parameter that may be left out": (d) => list(d).parameters.push({ name: "kind", in: "query", schema: {} }),
  "a parameter that need not be given any more": (d) => (query(d, "q").required = false),
  "a value taken in requests": (d) => input(d).audience.enum.push("all"),
  "a wider bound in requests": (d) => (query(d, "limit").schema.maximum = 200),
  "a number where a whole one was taken": (d) => (input(d).ageMin.type = "number"),
  "null taken in requests": (d) => (input(d).name.type = ["string", "null"]),
  "a property of requests that may be left out": (d) => (input(d).kind = { type: "string" }),
  "a request property that need not be given any more": (d) => (schema(d, "ServiceInput").required = []),
  "a media type": (d) => (list(d).responses["200"].content["application/xml"] = {}),
  "a status": (d) => (list(d).responses["503"] = list(d).responses.default),
  "a header": (d) => (list(d).responses["200"].headers.Link = { schema: { type: "string" } }),
  "a property of answers": (d) => (answer(d).kind = { type: "string" }),
  "a property that answers always hold": (d) => schema(d, "Service").required.push("status"),
  "an answer that is never null any more": (d) => (answer(d).sourceDate.type = "string"),
  "a value that answers never hold any more": (d) => answer(d).status.enum.pop(),
  "another name in the address": (d) => {
    d.paths["/samlat/v1/services/{serviceId}"] = JSON.parse(JSON.stringify(d.paths[ITEM]).replaceAll('"id"', '"serviceId"'));
    d.paths["/samlat/v1/services/{serviceId}"].get.responses = d.paths[ITEM].get.responses;
    delete d.paths[ITEM];
  },
  "other words": (d) => ((list(d).summary = "Annat"), (answer(d).name.description = "Namn")),
  "a schema under another name": (d) => {
    d.components.schemas.Item = schema(d, "Service");
    schema(d, "ServiceList").properties.services.items.$ref = "#/components/schemas/Item";
  },
  "a schema written out in place": (d) => (json(d).schema = schema(d, "ServiceList")),
  "log-in no longer needed": (d) => (create(d).security = []),
  "another way to log in": (d) => create(d).security.push({ other: [] }),
};

function changed(change) {
  const document = parse(GOOD);
  change(document);
  return breakingChanges(parse(GOOD), document);
}

test("a contract does not break itself", () => {
  assert.deepEqual(breakingChanges(parse(GOOD), parse(GOOD)), []);
});

describe("a break is caught", () => {
  breaks.forEach(([key, change]) => test(key, () => assert.ok(changed(change).includes(key), changed(change).join("\n"))));
});

describe("an addition passes", () => {
  Object.entries(additions).forEach(([name, change]) => test(name, () => assert.deepEqual(changed(change), [])));
});

describe("CHANGES.md", () => {
  const changes = "# Changes\n\n## Next\n\n- `removed-status GET /a 404` – gone.\n\n## 1.0.0 – 2026-11-21\n\n- `removed-operation GET /b`\n";

  test("announces what stands under Next, and nothing that was announced before", () => {
    assert.deepEqual(announced(changes), ["removed-status GET /a 404"]);
  });

  test("without the section is refused", () => {
    assert.throws(() => announced("# Changes\n"), /Next/);
  });

  test("is held against the breaks both ways", () => {
    assert.deepEqual(differences(["x", "y"], ["y", "z"]), { unannounced: ["x"], unfounded: ["z"] });
  });

  test("is filed under a version, and Next is empty after that", () => {
    const after = filed(changes, "2.0.0", "2026-12-01");
    assert.deepEqual(announced(after), []);
    assert.match(after, /## 2\.0\.0 – 2026-12-01\n\n- `removed-status GET \/a 404`/);
  });
});
