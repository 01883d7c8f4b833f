import { withStorage } from "../storage";
import { isLocale, type Locale } from "./messages/runtime.js";

/** Where the visitor's choice is kept in this browser. */
export const LOCALE_KEY = "samlat.language";

/** The language to begin with: the visitor's own choice, else the browser's first that the page has, else Swedish. */
export function initialLocale(stored: string | null, browserLanguages: readonly string[]): Locale {
  if (isLocale(stored)) return stored;
  const wanted = browserLanguages.map((language) => language.split("-")[0]?.toLowerCase());
  return wanted.find((language) => isLocale(language)) ?? "sv";
}

/** The language in which a visit begins, by what this browser says. */
export function localeOfVisit(): Locale {
  return initialLocale(
    withStorage((storage) => storage.getItem(LOCALE_KEY)),
    navigator.languages,
  );
}
