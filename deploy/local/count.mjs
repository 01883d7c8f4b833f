// Adds up the JUnit reports of test stages and ends with the plain line "N passed, N failed".
//
//   node count.mjs [--failed-stage=NAME] STAGE:PLACE[,PLACE…] …   (a place: a folder, or folder/beginning-of-file-names)
//
// A stage without reports is one check: passed unless it is the failed stage. A failed stage whose reports show no failed test
// (it did not compile, for instance) counts as one failure. Exit code 1 when anything failed.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const stages = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const failedStage = process.argv.find((argument) => argument.startsWith("--failed-stage="))?.split("=")[1] ?? "";

/** A folder, or the files of a folder whose names begin with the last part of the path. */
function filesOf(place) {
  if (existsSync(place) && statSync(place).isDirectory()) return readdirSync(place).map((name) => join(place, name));
  const folder = dirname(place);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.startsWith(basename(place))).map((name) => join(folder, name));
}

function countIn(place) {
  const sum = { tests: 0, failed: 0, skipped: 0 };
  for (const file of filesOf(place).filter((name) => name.endsWith(".xml"))) {
    for (const testcase of readFileSync(file, "utf8").split(/<testcase\s/).slice(1)) {
      sum.tests += 1;
      if (/<(failure|error)[\s>/]/.test(testcase)) sum.failed += 1;
      else if (/<skipped[\s>/]/.test(testcase)) sum.skipped += 1;
    }
  }
  return sum;
}

let passed = 0;
let failed = 0;
for (const argument of stages) {
  const [stage, folders = ""] = argument.split(":");
  const sums = folders.split(",").filter(Boolean).map(countIn);
  const tests = sums.reduce((total, sum) => total + sum.tests, 0);
  let bad = sums.reduce((total, sum) => total + sum.failed, 0);
  const skipped = sums.reduce((total, sum) => total + sum.skipped, 0);
  let good = tests - bad - skipped;
  if (stage === failedStage && bad === 0) bad = 1;
  if (tests === 0 && stage !== failedStage) good = 1;
  console.log(`  ${stage}: ${good} passed, ${bad} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  passed += good;
  failed += bad;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || failedStage !== "" ? 1 : 0;
