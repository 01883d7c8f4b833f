import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The facts of the accessibility statement; the page `/tillganglighet` is made from the same file. */
const STATEMENT_FILE = new URL("../src/features/about/accessibility-statement.json", import.meta.url);

/** The law asks for a review every year. */
const VALID_FOR_YEARS = 1;

/**
 * What is wrong with the date of an assessment, in one sentence; null when nothing is.
 * @param {unknown} assessedOn the day of the assessment, `YYYY-MM-DD`
 * @param {Date} today
 * @returns {string | null}
 */
export function faultOf(assessedOn, today) {
  const day = typeof assessedOn === "string" ? new Date(assessedOn) : new Date(Number.NaN);
  if (Number.isNaN(day.getTime())) return "The accessibility statement has no date of assessment.";
  if (day > today) return "The accessibility statement is assessed on a day that has not come.";
  const end = new Date(day);
  end.setUTCFullYear(end.getUTCFullYear() + VALID_FOR_YEARS);
  if (today <= end) return null;
  return `The accessibility statement was assessed on ${String(assessedOn)}, more than a year ago: assess the page anew and change accessibility-statement.json.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  /** @type {unknown} */
  const statement = JSON.parse(readFileSync(STATEMENT_FILE, "utf8"));
  const fault = faultOf(/** @type {{ assessedOn?: unknown }} */ (statement).assessedOn, new Date());
  const isRelease = process.argv.includes("--release");
  if (fault) console.error(isRelease ? fault : `Warning: ${fault}`);
  // While developing it is a reminder; nothing is released with a statement that the law calls too old.
  if (fault && isRelease) process.exit(1);
}
