import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { CHROMIUM_ARGUMENTS, CHROMIUM_PATH } from "./chromium.mjs";
import { freePort } from "./ports.mjs";

/**
 * Lighthouse reads a trace that begins just before the visit. Chromium keeps a spare process for the next page; while that one is
 * still starting it does not hear of the trace, and the beginning of the visit is missing (NO_NAVSTART). Without a spare the
 * process is started for the visit and traces from its first moment. Playwright's own list gives way to this one: what it
 * holds against asking others on the browser's own account is repeated.
 */
const NO_SPARE_PROCESS =
  "--disable-features=SpareRendererForSitePerProcess,HttpsUpgrades,MediaRouter,OptimizationHints,PreconnectToSearch";

/** The language of the phone: that of most visitors, and the one whose texts come with the first load. */
const IN_SWEDISH = ["--lang=sv", "--accept-lang=sv"];

/**
 * The address of a listing: the first that the API names.
 * @param {string} apiUrl
 * @returns {Promise<string>}
 */
async function listing(apiUrl) {
  const response = await fetch(`${apiUrl}/samlat/v1/services?limit=1`);
  /** @type {unknown} */
  const list = await response.json();
  const { services } = /** @type {{ services: { id: string }[] }} */ (list);
  if (!services[0]) throw new Error(`${apiUrl} has no listing.`);
  return `/#/stod/${services[0].id}`;
}

/**
 * The pages that are held to the limits: name, and address where this API answers.
 * @type {readonly (readonly [name: string, addressOf: (apiUrl: string) => string | Promise<string>])[]}
 */
export const PAGES = [
  ["start page", () => "/"],
  ["results", () => "/#/?kind=halsa"],
  ["listing", listing],
];

/**
 * Lighthouse's report of one visit, with a browser that has seen nothing before, on Lighthouse's own slow phone.
 * @param {string} url
 * @param {Pick<import("lighthouse").Flags, "onlyCategories" | "onlyAudits">} settings what to look at
 * @returns {Promise<import("lighthouse").Result>}
 */
export async function visit(url, settings) {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: CHROMIUM_PATH,
    args: [...CHROMIUM_ARGUMENTS, ...IN_SWEDISH, NO_SPARE_PROCESS, `--remote-debugging-port=${String(port)}`],
  });
  try {
    const result = await lighthouse(
      url,
      { port, output: "json", logLevel: "error" },
      { extends: "lighthouse:default", settings: { ...settings, locale: "sv" } },
    );
    if (!result) throw new Error(`Lighthouse said nothing of ${url}.`);
    return result.lhr;
  } finally {
    await browser.close();
  }
}
