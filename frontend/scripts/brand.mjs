import { readFileSync } from "node:fs";

/** The one file that holds name, colours, type and measures. */
export const THEME_FILE = new URL("../src/shared/theme/theme.css", import.meta.url);

/** What the servers answer where there is no page. */
const NOT_FOUND_FILE = new URL("../404.html", import.meta.url);

/** The name as the sources write it, in messages and in index.html. */
const WRITTEN = "Samlat";

/** Where the compiled messages lie. */
const MESSAGES = /\/i18n\/messages\/messages\/[\w-]+\.js(?:\?|$)/;

/**
 * What the theme says of the page as a whole.
 * @param {string} css the content of the theme file
 * @returns {{ name: string, light: string, dark: string }} the name, and the colour of the paper by day and by night
 */
export function brandOf(css) {
  const name = /--site-name: "([^"]+)";/.exec(css)?.[1];
  const [light, dark] = [...css.matchAll(/--paper: (#[0-9a-f]{6});/g)].map(([, colour]) => colour);
  if (!name || !light || !dark) throw new Error("theme.css must give --site-name and --paper for light and dark.");
  return { name, light, dark };
}

/**
 * Puts the name of the theme in the place of the name in a text.
 * @param {string} text
 * @param {string} name
 */
export function named(text, name) {
  return text.replaceAll(WRITTEN, name);
}

/**
 * The first page with the theme's name and colours.
 * @param {string} html
 * @param {{ name: string, light: string, dark: string }} brand
 */
export function brandedHtml(html, { name, light, dark }) {
  return named(html, name)
    .replace(/(name="theme-color" content=")[^"]*(" media="\(prefers-color-scheme: light\)")/, `$1${light}$2`)
    .replace(/(name="theme-color" content=")[^"]*(" media="\(prefers-color-scheme: dark\)")/, `$1${dark}$2`);
}

/**
 * Carries the theme's name into the messages and 404.html, and its name and colours into index.html, so that theme.css is the only
 * file to change for another look.
 * @returns {import("vite").Plugin}
 */
export function brandPlugin() {
  const brand = brandOf(readFileSync(THEME_FILE, "utf8"));
  return {
    name: "samlat-brand",
    transform: (code, id) => (MESSAGES.test(id) && brand.name !== WRITTEN ? named(code, brand.name) : null),
    transformIndexHtml: (html) => brandedHtml(html, brand),
    generateBundle() {
      const source = named(readFileSync(NOT_FOUND_FILE, "utf8"), brand.name);
      this.emitFile({ type: "asset", fileName: "404.html", source });
    },
  };
}
