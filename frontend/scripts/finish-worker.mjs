import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** What the worker asks for under this name when it runs; free in its built file until this script writes it in. */
const PLACEHOLDER = "SHELL";

/** Files that the page does without when there is no network, and what only servers read. */
const LEFT_OUT = /(?:^\/sw\.js$|^\/robots\.txt$|^\/index\.html$|^\/404\.(?:html|css)$|\.(?:gz|br|map)$)/;

/**
 * The files that make up the built page, and a name for exactly this set with this content.
 * @param {string} directory where the built page lies
 * @returns {{ version: string, files: string[] }}
 */
export function shellOf(directory) {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => `/${relative(directory, join(entry.parentPath, entry.name)).split(sep).join("/")}`)
    .filter((path) => !LEFT_OUT.test(path))
    .sort();
  const hash = createHash("sha256");
  for (const path of ["/index.html", ...paths]) hash.update(path).update(readFileSync(join(directory, path)));
  return { version: hash.digest("hex").slice(0, 16), files: ["/", ...paths] };
}

/**
 * The worker with the files of the page written in.
 * @param {string} code the worker as it was built
 * @param {{ version: string, files: string[] }} shell
 * @returns {string}
 */
export function finished(code, shell) {
  if (/^\s*import\b/m.test(code)) throw new Error("The worker must be one file: it imports another.");
  if (!code.includes(PLACEHOLDER))
    throw new Error(`The worker asks for no ${PLACEHOLDER}: has it been finished before?`);
  return `const ${PLACEHOLDER}=${JSON.stringify(shell)};\n${code}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const directory = fileURLToPath(new URL("../dist", import.meta.url));
  const file = join(directory, "sw.js");
  writeFileSync(file, finished(readFileSync(file, "utf8"), shellOf(directory)));
}
