// @ts-check
import { defineConfig } from "eslint/config";
import importX, { createNodeResolver } from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import tseslint from "typescript-eslint";

/** What may import what: shared knows no feature, a feature knows neither routes nor frame, tests may see all. */
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
  { target: "./src/features/safety", from: "./src/features/offering", message: "features do not know each other" },
  { target: "./src/features/offering", from: "./src/features/safety", message: "features do not know each other" },
  { target: "./src/features/my-list", from: "./src/features/safety", message: "features do not know each other" },
  {
    target: ["./src/features/offering", "./src/features/safety"],
    from: "./src/features/my-list",
    message: "the list shows what is offered, not the other way round",
  },
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
