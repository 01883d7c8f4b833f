import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGUMENTS, CHROMIUM_PATH } from "./scripts/chromium.mjs";

/** What is done by those who are logged in, and changes the register. */
const CHANGING = ["own.spec.ts", "editing.spec.ts", "accounts.spec.ts", "submission.spec.ts"];
/** What a coordinator opens for all. */
const ROUNDS = "coordination.spec.ts";

/** Browser tests against the real stack: packaged API, PostgreSQL with Halland's content, the static server (e2e/stack.ts). */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/stack.ts",
  outputDir: "reports/e2e/artifacts",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [
    ["list"],
    ["junit", { outputFile: "reports/e2e/junit.xml" }],
    ["json", { outputFile: "reports/e2e/results.json" }],
  ],
  // What is changed in the register is changed once all others have read it.
  projects: [
    { name: "reading", testIgnore: [...CHANGING, ROUNDS] },
    { name: "changing", testMatch: CHANGING, dependencies: ["reading"] },
    // A round makes every grade another, for all who read.
    { name: "coordinating", testMatch: ROUNDS, dependencies: ["changing"] },
  ],
  use: {
    browserName: "chromium",
    baseURL: process.env["SAMLAT_E2E_WEB_URL"] ?? "",
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    viewport: { width: 1280, height: 900 },
    trace: "retain-on-failure",
    // Only the tests of reading without network let the worker in (e2e/offline.spec.ts); the others see the server itself.
    serviceWorkers: "block",
    launchOptions: { executablePath: CHROMIUM_PATH, args: CHROMIUM_ARGUMENTS },
  },
});
