import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where Paraglide writes one module a message, with its wording in every language. */
const COMPILED = fileURLToPath(new URL("../src/shared/i18n/messages/messages/", import.meta.url));

/** Such a module; with a language behind it, only what that language says. */
const MESSAGE = /\/i18n\/messages\/messages\/([\w-]+)\.js(?:\?in=([\w-]+))?$/;

/** The module whose list of dictionaries is written here. */
const LIST = "/i18n/dictionaries.ts";

/** All messages in one language, in their order: a module that exists while building only. */
const DICTIONARY = /^virtual:dictionary\/([\w-]+)$/;

/** Shown in every language at all times, as the switch between them does. */
const IN_EVERY_LANGUAGE = new Set(["nav_language_name"]);

/** The messages, in an order that all files of one build share. */
const keys = () =>
  readdirSync(COMPILED)
    .filter((file) => file.endsWith(".js") && !file.startsWith("_"))
    .map((file) => file.slice(0, -".js".length))
    .sort();

/**
 * Which function of a compiled message says it in which language; the base language, the last resort, as `""`.
 * @param {string} code
 * @returns {Map<string, string>}
 */
export function wordingsOf(code) {
  const said = [...code.matchAll(/^\t(?:if \(locale === "([\w-]+)"\) )?return (\w+)\(inputs\);?$/gm)];
  const wordings = new Map(said.map(([, locale = "", name = ""]) => [locale, name]));
  if (!wordings.has("")) throw new Error("This compiled message has another form than scripts/languages.mjs knows.");
  return wordings;
}

/**
 * Which function of a compiled message says it in a language.
 * @param {string} code
 * @param {string} key
 * @param {string} locale
 */
function wordingIn(code, key, locale) {
  const name = wordingsOf(code).get(locale);
  if (name === undefined) throw new Error(`The message ${key} says nothing in ${locale}.`);
  return name;
}

/**
 * A compiled message that holds the base language alone and asks for the others by its number.
 * @param {string} code
 * @param {string} key
 * @param {number} number
 */
export function inBaseLanguage(code, key, number) {
  const [head] = code.split(/^\/\*\*\n\* \|/m);
  const asked = `/*#__PURE__*/ spoken(${String(number)}, ${wordingIn(code, key, "")})`;
  return `import { spoken } from "../../spoken.ts";\n${head ?? ""}\nexport const ${key} = ${asked};\n`;
}

/**
 * Keeps the languages apart in the built page: what is loaded first holds the texts of the base language, and those of any other
 * are one file that comes when someone reads in it. Paraglide itself puts every language of a message beside each other.
 * @param {{ baseLocale: string, locales: readonly string[] }} settings those of Paraglide
 * @returns {import("vite").Plugin}
 */
export function languagesPlugin({ baseLocale, locales }) {
  /** @type {string[]} */
  let order = [];
  /** The number of a message in this build. @param {string} key */
  const numberOf = (key) => {
    if (order.length === 0) order = keys();
    const number = order.indexOf(key);
    if (number < 0) throw new Error(`The message ${key} has come after the messages were numbered.`);
    return number;
  };
  return {
    name: "samlat-languages",
    apply: "build",
    resolveId: (id) => (DICTIONARY.test(id) ? id : null),
    load(id) {
      const [, locale] = DICTIONARY.exec(id) ?? [];
      if (locale === undefined) return null;
      const said = keys().map((key) => ({ key, name: `m${String(numberOf(key))}` }));
      const imports = said.map(
        ({ key, name }) => `import { said as ${name} } from "${COMPILED}${key}.js?in=${locale}";`,
      );
      return `${imports.join("\n")}\nexport default [${said.map(({ name }) => name).join()}];`;
    },
    transform(code, id) {
      if (id.endsWith(LIST)) {
        const later = locales.filter((locale) => locale !== baseLocale);
        const list = later.map((locale) => `"${locale}": () => import("virtual:dictionary/${locale}")`);
        return `export const DICTIONARIES = { ${list.join(", ")} };`;
      }
      const [, key, locale] = MESSAGE.exec(id) ?? [];
      if (key === undefined || key.startsWith("_")) return null;
      if (locale !== undefined) return `${code}\nexport { ${wordingIn(code, key, locale)} as said };`;
      if (IN_EVERY_LANGUAGE.has(key)) return null;
      return inBaseLanguage(code, key, numberOf(key));
    },
  };
}
