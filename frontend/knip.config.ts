import type { KnipConfig } from "knip";

/** Turns the imports and font files of a style sheet into imports that knip can follow. */
function importsOfCss(text: string): string {
  return [...text.matchAll(/(?:@import|url\()\s*"([^"]+)"/g)].map(([, path = ""]) => `import "${path}";`).join("\n");
}

export default {
  entry: ["scripts/*.mjs", "e2e/*.ts"],
  project: ["src/**/*.{ts,tsx,css}", "scripts/**/*.{mjs,ts}", "e2e/**/*.ts"],
  ignore: ["src/shared/i18n/messages/**", "src/shared/api/schema.d.ts"],
  // Named in project.inlang/settings.json.
  ignoreDependencies: ["@inlang/plugin-message-format"],
  compilers: { css: importsOfCss },
} satisfies KnipConfig;
