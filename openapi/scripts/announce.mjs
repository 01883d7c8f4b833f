// Makes the contract as it is now the one that later ones are held against, and files what CHANGES.md announced under its
// version. Done when a version is published, never to silence the check. `-- --first` makes the very first baseline.

import fs from "node:fs";
import { check } from "./breaking.mjs";
import { filed } from "./changes.mjs";
import { HOME, readContract } from "./contract.mjs";

const first = process.argv.includes("--first");
const { text, document } = readContract("openapi.yaml");
if (first && fs.existsSync(`${HOME}/baseline.yaml`)) {
  console.error("baseline.yaml exists: run `npm run announce` without --first.");
  process.exit(1);
}
if (!first && !check()) {
  process.exit(1);
}
const changes = fs.readFileSync(`${HOME}/CHANGES.md`, "utf8");
fs.writeFileSync(`${HOME}/CHANGES.md`, filed(changes, document.info.version, new Date().toISOString().slice(0, 10)));
fs.writeFileSync(`${HOME}/baseline.yaml`, text);
console.log(`baseline.yaml is now version ${document.info.version}.`);
