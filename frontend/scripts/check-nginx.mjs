import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { join, relative, sep } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { headersFor, readHeaderFile } from "./web-headers.mjs";

/**
 * Holds the answers of a running nginx against deploy/web/headers.json and the files that it serves, and how it hands on
 * the API against one that this script plays on API_PORT:
 *   node scripts/check-nginx.mjs http://127.0.0.1:8088 FOLDER API_PORT LOG…
 * Stops at the first difference with one sentence and exit code 1.
 */
const [base = "", folder = "", apiPort = "", ...logs] = process.argv.slice(2);

/** What must stand in no log: in the query string, in the referrer and in the name of the browser. */
const SECRET = "hemligt-ord";

/** Fonts are compressed by their own format. */
const COMPRESSED_ALREADY = ".woff2";

/** @typedef {import("node:http").IncomingMessage} Incoming */
/** @typedef {{ status: number, headers: Incoming["headers"], rawHeaders: Incoming["rawHeaders"], body: Buffer }} Answer */

/**
 * @param {string} path
 * @param {{ method?: string, encodings?: string | undefined, etag?: string, sending?: Buffer }} [asked] what is sent is
 * only written once the server says that it takes it
 * @returns {Promise<Answer>}
 */
function ask(path, { method = "GET", encodings, etag, sending } = {}) {
  return new Promise((resolve, reject) => {
    const sent = {
      Referer: `https://example.org/${SECRET}`,
      "User-Agent": SECRET,
      ...(encodings && { "Accept-Encoding": encodings }),
      ...(etag && { "If-None-Match": etag }),
      ...(sending && { "Content-Length": sending.length, Expect: "100-continue" }),
    };
    const asking = request(`${base}${path}?q=${SECRET}`, { method, headers: sent }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on("data", (/** @type {Buffer} */ part) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const { statusCode: status = 0, headers, rawHeaders } = response;
        resolve({ status, headers, rawHeaders, body: Buffer.concat(parts) });
        asking.destroy();
      });
    });
    asking.on("error", reject);
    if (!sending) asking.end();
    else asking.on("continue", () => asking.end(sending)).flushHeaders();
  });
}

/** Says what differs and stops. @param {string} what @param {unknown} actual @param {unknown} expected */
function expectSame(what, actual, expected) {
  if (actual === expected) return;
  console.error(`${what} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}.`);
  process.exit(1);
}

const file = readHeaderFile();
/** @type {unknown} */
const config = JSON.parse(readFileSync(join(folder, "config.json"), "utf8"));
const { apiUrl, keycloakUrl } = /** @type {{ apiUrl: string, keycloakUrl: string }} */ (config);
const origins = { apiOrigin: new URL(apiUrl).origin, keycloakOrigin: new URL(keycloakUrl).origin };

/**
 * Holds status and headers of an answer against what the header file says of the path.
 * @param {string} what the request in words
 * @param {string} path
 * @param {Answer} answer
 * @param {number} status
 */
function expectAnswer(what, path, answer, status) {
  expectSame(`${what}: the status`, answer.status, status);
  // Only what is there may be kept for good.
  const wanted = headersFor(file, status < 400 ? path : "/", origins);
  for (const [name, value] of Object.entries(wanted)) {
    expectSame(`${what}: ${name}`, answer.headers[name.toLowerCase()], value);
  }
  expectSame(`${what}: Server`, answer.headers["server"], "nginx");
  expectSame(`${what}: Allow`, answer.headers.allow, status === 405 ? "GET, HEAD" : undefined);
}

/** Asks for one file in every way that a browser does. @param {string} path @param {Buffer} content */
async function checkFile(path, content) {
  const isText = !path.endsWith(COMPRESSED_ALREADY) && path !== "/config.json";
  const ways = /** @type {const} */ ([
    [undefined, undefined],
    ["gzip", "gzip"],
    ["br", "br"],
    ["gzip, deflate, br", "br"],
  ]);
  for (const [encodings, encoding] of ways) {
    const what = `GET ${path} (${encodings ?? "not compressed"})`;
    const answer = await ask(path, { encodings });
    const { headers, body } = answer;
    expectAnswer(what, path, answer, 200);
    expectSame(`${what}: Content-Encoding`, headers["content-encoding"], isText ? encoding : undefined);
    expectSame(`${what}: Vary`, headers.vary, isText ? "Accept-Encoding" : undefined);
    const unpacked = !isText || !encoding ? body : encoding === "br" ? brotliDecompressSync(body) : gunzipSync(body);
    expectSame(`${what}: the content, like the file,`, unpacked.equals(content), true);

    const head = await ask(path, { method: "HEAD", encodings });
    expectAnswer(`HEAD ${path}`, path, head, 200);
    expectSame(`HEAD ${path}: Content-Length`, head.headers["content-length"], String(body.length));
    const again = await ask(path, { encodings, etag: headers.etag ?? "none" });
    expectAnswer(`${what} again`, path, again, 304);
  }
}

const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/^\.|\.(?:gz|br)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));
for (const path of files) await checkFile(`/${relative(folder, path).split(sep).join("/")}`, readFileSync(path));
await checkFile("/", readFileSync(join(folder, "index.html")));

const missing = readFileSync(join(folder, "404.html"));
for (const path of ["/missing", "/assets/missing-1a2b3c.js", "/assets", "/assets/", "/.built"]) {
  const answer = await ask(path);
  expectAnswer(`GET ${path}`, path, answer, 404);
  expectSame(`GET ${path}: the page that leads on`, answer.body.equals(missing), true);
}
for (const path of ["/", "/assets/missing-1a2b3c.js", "/sw.js", "/missing"]) {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    expectAnswer(`${method} ${path}`, path, await ask(path, { method }), 405);
  }
}

/** What the API says of its own answers, in its own words: none of them may come twice or be the page's. */
const API_HEADERS = {
  "Content-Type": "application/problem+json",
  "Content-Security-Policy": "default-src 'none'",
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "private, max-age=60",
  Vary: "Accept-Language",
  Allow: "GET, POST",
  ETag: '"1"',
};

/** What a connection needs, whoever answers. */
const OF_THE_CONNECTION = ["server", "date", "connection", "content-length", "transfer-encoding", "keep-alive"];

/** What reached the API. @typedef {{ method?: string, url?: string, host?: string, length: number }} Reached */

/** An API that says what reached it. @type {import("node:http").RequestListener} */
function answerAsApi(incoming, response) {
  let length = 0;
  incoming.on("data", (/** @type {Buffer} */ part) => (length += part.length));
  incoming.on("end", () => {
    const { method, url, headers } = incoming;
    response.writeHead(422, API_HEADERS).end(JSON.stringify({ method, url, host: headers.host, length }));
  });
}

const MEGABYTE = 1024 * 1024;
const SEARCHES = "/samlat/v1/services/searches";
const IMPORTS = "/samlat/v1/imports";

/**
 * Sends so many bytes and holds what the API got of it, and what came back, against what both said.
 * @param {string} method
 * @param {string} path
 * @param {number} length
 */
async function checkHandedOn(method, path, length) {
  const what = `${method} ${path} of ${String(length)} bytes`;
  const answer = await ask(path, { method, ...(length > 0 && { sending: Buffer.alloc(length, "a") }) });
  expectSame(`${what}: the status`, answer.status, 422);
  /** @type {unknown} */
  const said = JSON.parse(answer.body.toString());
  const reached = /** @type {Reached} */ (said);
  expectSame(`${what}: the method that reaches the API`, reached.method, method);
  expectSame(`${what}: the address that reaches the API`, reached.url, `${path}?q=${SECRET}`);
  expectSame(`${what}: the Host that reaches the API`, reached.host, new URL(base).host);
  expectSame(`${what}: the length that reaches the API`, reached.length, length);
  const pairs = answer.rawHeaders.flatMap((name, index) =>
    index % 2 === 0 && !OF_THE_CONNECTION.includes(name.toLowerCase())
      ? [`${name}: ${answer.rawHeaders[index + 1] ?? ""}`]
      : [],
  );
  const wanted = Object.entries(API_HEADERS).map(([name, value]) => `${name}: ${value}`);
  expectSame(`${what}: all headers`, pairs.sort().join("\n"), wanted.sort().join("\n"));
}

/** What nginx says itself in the API's place names neither its version nor where the API is. @param {string} what @param {Answer} answer @param {number} status */
function expectNothingOfTheInside(what, answer, status) {
  expectSame(`${what}: the status`, answer.status, status);
  const said = `${answer.rawHeaders.join("\n")}\n${answer.body.toString()}`;
  expectSame(`${what}: Server`, answer.headers["server"], "nginx");
  for (const inside of [apiPort, "127.0.0.1", "samlat_api", "upstream", "nginx/"]) {
    expectSame(`${what}: "${inside}" in the answer`, said.includes(inside), false);
  }
}

const api = createServer(answerAsApi).listen(Number(apiPort), "127.0.0.1");
await once(api, "listening");
for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) await checkHandedOn(method, SEARCHES, 0);
await checkHandedOn("POST", SEARCHES, MEGABYTE);
await checkHandedOn("POST", IMPORTS, 25 * MEGABYTE);
for (const [path, length] of /** @type {const} */ ([
  [SEARCHES, MEGABYTE + 1],
  [IMPORTS, 26 * MEGABYTE + 1],
])) {
  const answer = await ask(path, { method: "POST", sending: Buffer.alloc(length) });
  expectNothingOfTheInside(`POST ${path} of ${String(length)} bytes`, answer, 413);
}
api.close();
api.closeAllConnections();
await once(api, "close");
for (const path of [SEARCHES, IMPORTS]) {
  expectNothingOfTheInside(`POST ${path} while the API is away`, await ask(path, { method: "POST" }), 502);
}

// The log is written after the answer: the last line is waited for.
const LAST = "/the-last-question";
await ask(LAST);
const written = () => logs.map((log) => readFileSync(log, "utf8")).join("");
for (let left = 100; left > 0 && !written().includes(LAST); left -= 1) await wait(50);
expectSame("What was asked for, looked for in the log,", written().includes(LAST), true);
for (const secret of [SECRET, "127.0.0.1", "/samlat/"])
  expectSame(`"${secret}" in the log`, written().includes(secret), false);

console.log(
  `nginx serves ${String(files.length)} files as deploy/web/headers.json says, hands the API on, and logs nothing of visitors.`,
);
