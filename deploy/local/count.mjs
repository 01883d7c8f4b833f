// Adds up the JUnit reports of test stages: says what each failed test said, for whoever sees only the end of a long output,
// and ends with the plain line "N passed, N failed".
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

/** How much of a failed test's message is shown. */
const SHOWN_LINES = 12;

const ENTITIES = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** Plain text of a report's text, which may hold CDATA, entities and the colours of a terminal. */
function plain(text) {
  return text
    .replace(/<!\[CDATA\[|\]\]>/g, "")
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, number) => String.fromCodePoint(parseInt(number, hex ? 16 : 10)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => ENTITIES[name])
    .replace(/\u001b\[[0-9;]*m/g, "");
}

/** Names a failed test and shows the beginning of what it said. */
function tell(testcase) {
  const name = /(?:^|\s)name="([^"]*)"/.exec(testcase)?.[1] ?? "a test without a name";
  const content = /<(failure|error)[^>]*[^/]>([\s\S]*?)<\/\1>/.exec(testcase)?.[2];
  const said = content ?? /<(?:failure|error)[^>]*\smessage="([^"]*)"/.exec(testcase)?.[1] ?? "";
  const lines = plain(said).split(/\r?\n/).filter((line) => line.trim() !== "");
  console.log([`  failed: ${plain(name)}`, ...lines.slice(0, SHOWN_LINES)].join("\n      "));
}

function countIn(place) {
  const sum = { tests: 0, failed: 0, skipped: 0 };
  for (const file of filesOf(place).filter((name) => name.endsWith(".xml"))) {
    for (const testcase of readFileSync(file, "utf8").split(/<testcase\s/).slice(1)) {
      sum.tests += 1;
      if (/<(failure|error)[\s>/]/.test(testcase)) {
        sum.failed += 1;
        tell(testcase);
      } else if (/<skipped[\s>/]/.test(testcase)) sum.skipped += 1;
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
