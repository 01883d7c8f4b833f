import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** The folder that holds the contract. */
export const HOME = fileURLToPath(new URL("..", import.meta.url));

/** Reads a contract in this folder, or ends the program with a sentence that says what to do. */
export function readContract(name, cure = "Build it with `make openapi`.") {
  const file = path.resolve(HOME, name);
  if (!fs.existsSync(file)) {
    console.error(`openapi/${path.relative(HOME, file)} is missing. ${cure}`);
    process.exit(1);
  }
  const text = fs.readFileSync(file, "utf8");
  return { file: path.relative(process.cwd(), file), text, document: parse(text, { maxAliasCount: 1000 }) };
}
