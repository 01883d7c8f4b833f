// What all checks need to find their way in an OpenAPI document. Nothing here judges.

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Follows a reference into the same document; anything else is returned as it is. */
export function deref(document, node) {
  let current = node;
  for (let hops = 0; hops < 20 && current && typeof current.$ref === "string"; hops++) {
    current = current.$ref
      .replace(/^#\//, "")
      .split("/")
      .map((part) => decodeURIComponent(part).replace(/~1/g, "/").replace(/~0/g, "~"))
      .reduce((place, part) => place?.[part], document);
  }
  return current;
}

/** The path that a server's address ends with, without a slash at the end. */
export function basePath(document) {
  const url = document.servers?.[0]?.url ?? "";
  return url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "").replace(/\/$/, "");
}

/** Every path: as it is written, whole (with the server's part), and in segments. */
export function paths(document) {
  return Object.keys(document.paths ?? {}).map((path) => {
    const whole = basePath(document) + path;
    return { path, whole, segments: whole.split("/").filter((segment) => segment !== "") };
  });
}

export function isParameter(segment) {
  return segment.startsWith("{") && segment.endsWith("}");
}

/** Every operation, with the parameters of its path. */
export function operations(document) {
  const found = [];
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS) {
      const operation = item?.[method];
      if (!operation) {
        continue;
      }
      const listed = [
        ...(item.parameters ?? []).map((it, i) => ({ at: ["paths", path, "parameters", i], it })),
        ...(operation.parameters ?? []).map((it, i) => ({ at: ["paths", path, method, "parameters", i], it })),
      ];
      found.push({
        path,
        method,
        at: ["paths", path, method],
        operation,
        parameters: listed.map(({ at, it }) => ({ at, parameter: deref(document, it) ?? {} })),
      });
    }
  }
  return found;
}

/** Every answer of every operation. */
export function responses(document) {
  return operations(document).flatMap((one) =>
    Object.entries(one.operation.responses ?? {}).map(([status, response]) => ({
      ...one,
      status,
      at: [...one.at, "responses", status],
      response: deref(document, response) ?? {},
    })),
  );
}

/** Every body, of requests and of answers, one for each media type. */
export function bodies(document) {
  const all = responses(document).map((one) => ({ ...one, content: one.response.content, kind: "response" }));
  for (const one of operations(document)) {
    const request = deref(document, one.operation.requestBody);
    if (request) {
      all.push({ ...one, at: [...one.at, "requestBody"], content: request.content, kind: "request" });
    }
  }
  return all.flatMap((one) =>
    Object.entries(one.content ?? {}).map(([type, media]) => ({
      ...one,
      at: [...one.at, "content", type],
      type: type.split(";")[0].trim().toLowerCase(),
      media,
    })),
  );
}

export function isJson(type) {
  return type === "application/json" || type.endsWith("+json");
}

/** A schema with the properties that its parts (allOf, anyOf, oneOf) add. */
export function merged(document, schema, depth = 0) {
  const whole = deref(document, schema);
  if (!whole || typeof whole !== "object" || depth > 10) {
    return { properties: {} };
  }
  const parts = [...(whole.allOf ?? []), ...(whole.anyOf ?? []), ...(whole.oneOf ?? [])].map((part) =>
    merged(document, part, depth + 1),
  );
  const properties = Object.assign({}, ...parts.map((part) => part.properties), whole.properties ?? {});
  return { ...whole, properties };
}

/** Every schema that stands in the document, each once, with its place. */
export function schemas(document) {
  const found = [];
  const seen = new Set();
  const visit = (schema, at) => {
    if (!schema || typeof schema !== "object" || seen.has(schema) || schema.$ref) {
      return;
    }
    seen.add(schema);
    found.push({ schema, at });
    for (const [name, inner] of Object.entries(schema.properties ?? {})) {
      visit(inner, [...at, "properties", name]);
    }
    for (const keyword of ["items", "additionalProperties", "not", "contains"]) {
      visit(schema[keyword], [...at, keyword]);
    }
    for (const keyword of ["allOf", "anyOf", "oneOf", "prefixItems"]) {
      (schema[keyword] ?? []).forEach((inner, i) => visit(inner, [...at, keyword, i]));
    }
  };
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    visit(schema, ["components", "schemas", name]);
  }
  for (const { media, at } of bodies(document)) {
    visit(media?.schema, [...at, "schema"]);
  }
  for (const { parameters } of operations(document)) {
    for (const { parameter, at } of parameters) {
      visit(parameter.schema, [...at, "schema"]);
    }
  }
  return found;
}

/** Every property of every schema. */
export function properties(document) {
  return schemas(document).flatMap(({ schema, at }) =>
    Object.entries(schema.properties ?? {}).map(([name, property]) => ({
      name,
      property: deref(document, property) ?? {},
      at: [...at, "properties", name],
    })),
  );
}

/** A problem that a check found: what, and where in the document. */
export function finding(message, at) {
  return { message, at };
}
