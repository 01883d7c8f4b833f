// Adds up the JUnit reports of test stages and ends with the plain line "N passed, N failed".
//
//   node count.mjs [--failed-stage=NAME] STAGE:FOLDER[,FOLDER…] …
//
// A stage without reports is one check: passed unless it is the failed stage. A failed stage whose reports show no failed test
// (it did not compile, for instance) counts as one failure. Exit code 1 when anything failed.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const stages = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const failedStage = process.argv.find((argument) => argument.startsWith("--failed-stage="))?.split("=")[1] ?? "";

function countIn(folder) {
  const sum = { tests: 0, failed: 0, skipped: 0 };
  if (!existsSync(folder)) return sum;
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".xml"))) {
    for (const [, attributes] of readFileSync(join(folder, name), "utf8").matchAll(/<testsuite\s([^>]*)>/g)) {
      const value = (key) => Number(new RegExp(`(?:^|\\s)${key}="(\\d+)"`).exec(attributes)?.[1] ?? 0);
      sum.tests += value("tests");
      sum.failed += value("failures") + value("errors");
      sum.skipped += value("skipped");
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
