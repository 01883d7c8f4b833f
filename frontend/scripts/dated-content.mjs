import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * What the page says that must be looked at again every year: the accessibility statement, because the law asks for it, and the
 * numbers of "Akut nu", because a life may hang on them.
 */
const DATED = [
  {
    file: "../src/features/about/accessibility-statement.json",
    day: "assessedOn",
    what: "The accessibility statement",
    cure: "Assess the page anew and change assessedOn in accessibility-statement.json.",
  },
  {
    file: "../src/shared/urgent/urgent-contacts.json",
    day: "checkedOn",
    what: "The list of urgent numbers",
    cure: "Look each number up at its source and change checkedOn in urgent-contacts.json.",
  },
];

const VALID_FOR_YEARS = 1;

/**
 * What is wrong with the day on which something was last looked at; null when nothing is.
 * @param {unknown} lookedAtOn `YYYY-MM-DD`
 * @param {Date} today
 * @returns {string | null}
 */
export function faultOf(lookedAtOn, today) {
  const day = typeof lookedAtOn === "string" ? new Date(lookedAtOn) : new Date(Number.NaN);
  if (Number.isNaN(day.getTime())) return "has not been looked at";
  if (day > today) return "is dated on a day that has not come";
  const end = new Date(day);
  end.setUTCFullYear(end.getUTCFullYear() + VALID_FOR_YEARS);
  return today <= end ? null : `was looked at on ${String(lookedAtOn)}, more than a year ago`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isRelease = process.argv.includes("--release");
  for (const { file, day, what, cure } of DATED) {
    /** @type {unknown} */
    const content = JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));
    const fault = faultOf(/** @type {Record<string, unknown>} */ (content)[day], new Date());
    if (fault === null) continue;
    console.error(`${isRelease ? "" : "Warning: "}${what} ${fault}. ${cure}`);
    // While developing it is a reminder; nothing is released with what is too old.
    if (isRelease) process.exitCode = 1;
  }
}
