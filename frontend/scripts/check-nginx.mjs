import { readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { join, relative, sep } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { headersFor, readHeaderFile } from "./web-headers.mjs";

/**
 * Holds the answers of a running nginx against deploy/web/headers.json and the files that it serves:
 *   node scripts/check-nginx.mjs http://127.0.0.1:8088 FOLDER LOG…
 * Stops at the first difference with one sentence and exit code 1.
 */
const [base = "", folder = "", ...logs] = process.argv.slice(2);

/** What must stand in no log: in the query string, in the referrer and in the name of the browser. */
const SECRET = "hemligt-ord";

/** Fonts are compressed by their own format. */
const COMPRESSED_ALREADY = ".woff2";

/** @typedef {{ status: number, headers: import("node:http").IncomingHttpHeaders, body: Buffer }} Answer */

/**
 * @param {string} path
 * @param {{ method?: string, encodings?: string | undefined, etag?: string }} [asked]
 * @returns {Promise<Answer>}
 */
function ask(path, { method = "GET", encodings, etag } = {}) {
  return new Promise((resolve, reject) => {
    const sent = {
      Referer: `https://example.org/${SECRET}`,
      "User-Agent": SECRET,
      ...(encodings && { "Accept-Encoding": encodings }),
      ...(etag && { "If-None-Match": etag }),
    };
    const asking = request(`${base}${path}?q=${SECRET}`, { method, headers: sent }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on("data", (/** @type {Buffer} */ part) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    asking.on("error", reject);
    asking.end();
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

// The log is written after the answer: the last line is waited for.
const LAST = "/the-last-question";
await ask(LAST);
const written = () => logs.map((log) => readFileSync(log, "utf8")).join("");
for (let left = 100; left > 0 && !written().includes(LAST); left -= 1) await wait(50);
expectSame("What was asked for, looked for in the log,", written().includes(LAST), true);
for (const secret of [SECRET, "127.0.0.1"]) expectSame(`"${secret}" in the log`, written().includes(secret), false);

console.log(
  `nginx serves ${String(files.length)} files as deploy/web/headers.json says, and logs nothing of visitors.`,
);
