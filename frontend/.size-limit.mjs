import { existsSync, readFileSync } from "node:fs";

const page = new URL("dist/index.html", import.meta.url);
const html = existsSync(page) ? readFileSync(page, "utf8") : "";

/** Everything that the start page loads before it is drawn: what its HTML names, which is the entry and all it imports. */
function firstLoad(/** @type {RegExp} */ kind) {
  return [...html.matchAll(kind)].map(([, path]) => `dist${path ?? ""}`);
}

export default [
  { name: "JavaScript of the first page", path: firstLoad(/"(\/assets\/[^"]+\.js)"/g), gzip: true, limit: "60 kB" },
  { name: "CSS of the first page", path: firstLoad(/"(\/assets\/[^"]+\.css)"/g), gzip: true, limit: "20 kB" },
];
