import { PAGES, visit } from "./lighthouse.mjs";

/**
 * Measures how soon the page is there on Lighthouse's slow phone:  measure-page.mjs http://127.0.0.1:8088
 * Each page is visited RUNS times (5) in turn with the others; the median counts. Prints a Markdown table; exit code 1 where
 * a limit is not met.
 */
const LIMITS = { performance: 100, lcp: 1500 };

const [base = ""] = process.argv.slice(2);
const runs = Number(process.env["RUNS"] ?? 5);

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** @param {number} milliseconds */
const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2);

/**
 * What the page asked for before it was done and began to save for reading without network.
 * @param {import("lighthouse").Result} report
 * @returns {{ url: string, statusCode: number, transferSize: number, finished: boolean }[]}
 */
function requestsOf(report) {
  const details = report.audits["network-requests"]?.details;
  const items = /** @type {ReturnType<typeof requestsOf>} */ (details?.type === "table" ? details.items : []);
  const worker = items.findIndex(({ url }) => url === `${base}/sw.js` || url.startsWith(`${base}/assets/worker-`));
  return worker < 0 ? items : items.slice(0, worker);
}

/** What one visit gave; it counts only when all that the page asked for came. @param {string} url */
async function measure(url) {
  const report = await visit(url, { onlyCategories: ["performance"] });
  const requests = requestsOf(report);
  const failed = requests.find(({ statusCode }) => statusCode < 200 || statusCode >= 400);
  if (report.runtimeError) throw new Error(`${url}: ${report.runtimeError.message}`);
  if (failed) throw new Error(`${url}: ${failed.url} answered ${String(failed.statusCode)}.`);
  const value = (/** @type {string} */ id) => report.audits[id]?.numericValue ?? Number.NaN;
  return {
    performance: Math.round((report.categories["performance"]?.score ?? Number.NaN) * 100),
    fcp: value("first-contentful-paint"),
    lcp: value("largest-contentful-paint"),
    blocked: value("total-blocking-time"),
    shift: value("cumulative-layout-shift"),
    benchmark: report.environment.benchmarkIndex,
    bytes: requests.reduce((sum, { transferSize }) => sum + transferSize, 0),
  };
}

/** @type {unknown} */
const config = await (await fetch(new URL("/config.json", base))).json();
const { apiUrl } = /** @type {{ apiUrl: string }} */ (config);

/** @type {Map<string, Awaited<ReturnType<typeof measure>>[]>} */
const visits = new Map(PAGES.map(([name]) => [name, []]));
for (let run = 0; run < runs; run += 1) {
  for (const [name, addressOf] of PAGES) visits.get(name)?.push(await measure(`${base}${await addressOf(apiUrl)}`));
}

console.log("| page | performance | LCP s (each run) | FCP s | blocked ms | layout shift | kB in all | limits |");
console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
for (const [name, measured] of visits) {
  const middle = (/** @type {keyof typeof measured[0]} */ figure) => median(measured.map((one) => one[figure]));
  const isMet = middle("performance") >= LIMITS.performance && middle("lcp") <= LIMITS.lcp;
  if (!isMet) process.exitCode = 1;
  const cells = [
    name,
    middle("performance"),
    `**${seconds(middle("lcp"))}** (${measured.map(({ lcp }) => seconds(lcp)).join(" ")})`,
    seconds(middle("fcp")),
    Math.round(middle("blocked")),
    middle("shift").toFixed(3),
    Math.round(middle("bytes") / 1000),
    isMet ? "met" : "NOT MET",
  ];
  console.log(`| ${cells.join(" | ")} |`);
}
const speeds = [...visits.values()].flat().map(({ benchmark }) => benchmark);
console.log(
  `Limits: performance ${String(LIMITS.performance)}, LCP at most ${seconds(LIMITS.lcp)} s; medians of ${String(runs)} visits.`,
);
console.log(
  `Lighthouse's benchmark of this machine (the phone is taken to be a quarter as quick): ${String(Math.round(median(speeds)))}.`,
);
