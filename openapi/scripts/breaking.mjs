// Fails when the contract breaks what baseline.yaml promises and CHANGES.md does not announce it.

import fs from "node:fs";
import { pathToFileURL } from "node:url";
import { announced, differences } from "./changes.mjs";
import { breakingChanges } from "./compare.mjs";
import { HOME, readContract } from "./contract.mjs";

/** @returns whether every break is announced and every announcement true; says on the console what is not */
export function check() {
  const newer = readContract("openapi.yaml");
  const older = readContract("baseline.yaml", "Take the contract as it is for the first one: `npm run announce -- --first`.");
  const breaks = breakingChanges(older.document, newer.document);
  const { unannounced, unfounded } = differences(breaks, announced(fs.readFileSync(`${HOME}/CHANGES.md`, "utf8")));
  for (const key of unannounced) {
    console.error(`Breaks the contract, and CHANGES.md does not announce it under "Next": ${key}`);
  }
  for (const key of unfounded) {
    console.error(`CHANGES.md announces under "Next" what the contract does not break: ${key}`);
  }
  return unannounced.length + unfounded.length === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!check()) {
    process.exit(1);
  }
  console.log("The contract breaks nothing that is not announced.");
}
