import { paraglideVitePlugin } from "@inlang/paraglide-js";
import { defineConfig } from "vitest/config";
import type { Plugin } from "vite";
import languages from "./project.inlang/settings.json" with { type: "json" };
import { brandPlugin } from "./scripts/brand.mjs";
import { fileFor } from "./scripts/chunks.mjs";
import { languagesPlugin } from "./scripts/languages.mjs";
import { configFrom } from "./scripts/web-server.mjs";

/** Where reports for the build server are written; never committed. */
const REPORTS = "reports/unit";

/** The code that asks before the rest is there, and what many visits come to. */
const AHEAD = /[\\/]src[\\/]ahead\.ts$/;
const LISTING = /[\\/]pages[\\/]service-page\.tsx$/;

/** Answers /config.json while developing, as the web server does for the built page. */
const developmentConfig: Plugin = {
  name: "samlat-config",
  configureServer(server) {
    server.middlewares.use("/config.json", (_request, response) => {
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify(configFrom(process.env)));
    });
  },
};

export default defineConfig({
  plugins: [
    developmentConfig,
    brandPlugin(),
    languagesPlugin(languages),
    paraglideVitePlugin({
      project: "./project.inlang",
      outdir: "./src/shared/i18n/messages",
      strategy: ["globalVariable", "baseLocale"],
      isServer: "false",
    }),
  ],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2022",
    // Nothing is inlined as a data: address, so that the content security policy can stay at 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: "index.html", sw: "src/worker/service-worker.ts" },
      // The worker rules over the folder that it lies in, so it lies beside the page and keeps its name.
      output: {
        entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js"),
        // The first load comes as a small file that asks the API and two with the rest, and what several of the other pages share
        // is one more; by itself it would be two dozen small ones, each asked for over a slow network.
        codeSplitting: {
          groups: [
            { ...fileFor("ahead", AHEAD), tags: ["$initial"], priority: 6 },
            { name: "libraries", tags: ["$initial"], test: /[\\/]node_modules[\\/]/, priority: 5 },
            { name: "first", tags: ["$initial"], test: /[\\/]src[\\/](?!worker[\\/])/, priority: 4 },
            // Many visits begin with a listing: what it needs is loaded without what only others share.
            { ...fileFor("listing", LISTING), priority: 2 },
            { name: "shared", minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  server: { host: "127.0.0.1", port: 3000, strictPort: true },
  test: {
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: "page",
          environment: "jsdom",
          include: ["src/**/*.test.{ts,tsx}"],
          setupFiles: ["src/testing/setup.ts"],
          // Longer than a single wait may take.
          testTimeout: 20_000,
        },
      },
      { extends: true, test: { name: "scripts", environment: "node", include: ["scripts/**/*.test.ts"] } },
    ],
    reporters: ["default", "junit", "json"],
    outputFile: { junit: `${REPORTS}/junit.xml`, json: `${REPORTS}/vitest.json` },
  },
});
