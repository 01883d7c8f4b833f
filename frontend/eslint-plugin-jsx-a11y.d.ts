/** The plugin brings no types of its own; this is what eslint.config.mjs uses of it. */
declare module "eslint-plugin-jsx-a11y" {
  import type { Linter } from "eslint";

  const plugin: { readonly flatConfigs: { readonly strict: Linter.Config } };
  export default plugin;
}
