import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { CHROMIUM_ARGUMENTS, CHROMIUM_PATH } from "./chromium";
import { freePort } from "./ports";
import { expect, test } from "./test";

/**
 * Lighthouse reads a trace that begins just before the visit. Chromium keeps a spare process for the next page; while that one is
 * still starting it does not hear of the trace, and the beginning of the visit is missing (NO_NAVSTART). Without a spare the
 * process is started for the visit and traces from its first moment. Playwright's own list gives way to this one: what it
 * holds against asking others on the browser's own account is repeated.
 */
const NO_SPARE_PROCESS =
  "--disable-features=SpareRendererForSitePerProcess,HttpsUpgrades,MediaRouter,OptimizationHints,PreconnectToSearch";

const CATEGORIES = ["accessibility", "best-practices", "seo"];

for (const [name, path] of [
  ["the start page", "/"],
  ["the results", "/#/?kind=halsa"],
] as const) {
  test(`Lighthouse gives ${name} full marks, and nothing on it shifts`, async ({ baseURL }) => {
    const port = await freePort();
    const browser = await chromium.launch({
      executablePath: CHROMIUM_PATH,
      args: [...CHROMIUM_ARGUMENTS, NO_SPARE_PROCESS, `--remote-debugging-port=${String(port)}`],
    });
    try {
      const result = await lighthouse(
        `${baseURL ?? ""}${path}`,
        { port, output: "json", logLevel: "error" },
        {
          extends: "lighthouse:default",
          settings: { onlyCategories: CATEGORIES, onlyAudits: ["cumulative-layout-shift"], locale: "sv" },
        },
      );
      const report = result?.lhr;
      const scores = Object.values(report?.categories ?? {}).map(({ id, score }) => ({ id, score }));
      const failed = Object.values(report?.audits ?? {})
        .filter(({ score }) => score !== null && score < 1)
        .map(({ id, title }) => `${id}: ${title}`);
      expect(failed).toEqual([]);
      expect(scores).toEqual(CATEGORIES.map((id) => ({ id, score: 1 })));
      expect(report?.audits["cumulative-layout-shift"]?.numericValue).toBe(0);
    } finally {
      await browser.close();
    }
  });
}
