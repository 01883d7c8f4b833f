// @ts-check
import { readdirSync } from "node:fs";
import { defineConfig } from "eslint/config";
import importX, { createNodeResolver } from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import tseslint from "typescript-eslint";

/** The feature that the others show parts of: listings stand on most pages. */
const SHOWN_BY_ALL = "offering";

/** What may import what: shared knows no feature, a feature knows neither routes nor frame nor another one, tests may see all. */
const zones = [
  {
    target: "./src/shared",
    from: ["./src/features", "./src/app", "./src/routes.tsx"],
    message: "shared/ knows no feature",
  },
  {
    target: "./src/features",
    from: ["./src/app", "./src/routes.tsx"],
    message: "a feature knows neither frame nor routes",
  },
  ...readdirSync(new URL("src/features", import.meta.url)).map((feature) => ({
    target: `./src/features/${feature}`,
    from: "./src/features",
    except: [`./${feature}`, ...(feature === SHOWN_BY_ALL ? [] : [`./${SHOWN_BY_ALL}`])],
    message: `a feature knows no other but ${SHOWN_BY_ALL}, and that one knows none`,
  })),
  {
    target: "./src/worker",
    from: ["./src/shared", "./src/features", "./src/app"],
    message: "the worker is one file",
  },
  {
    target: ["./src/shared", "./src/features", "./src/app"],
    from: "./src/testing",
    message: "only tests use testing/",
  },
];

export default defineConfig(
  { ignores: ["dist", "reports", "src/shared/i18n/messages", "src/shared/api/schema.d.ts"] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX },
    settings: {
      "import-x/extensions": [".ts", ".tsx", ".mjs"],
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".mjs", ".js"] })],
    },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error",
    },
  },
  { files: ["**/*.tsx"], ...jsxA11y.flatConfigs.strict },
  { files: ["**/*.tsx"], rules: { "jsx-a11y/label-has-associated-control": ["error", { assert: "either" }] } },
  {
    // Scripts talk to whoever runs them.
    files: ["scripts/**", "e2e/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.test.{ts,tsx}", "src/testing/**"],
    rules: { "import-x/no-restricted-paths": "off" },
  },
);
