import { DICTIONARIES, type Dictionary } from "./dictionaries";
import { getLocale, type Locale } from "./messages/runtime.js";

const dictionaries = new Map<Locale, Dictionary>();

/** Whether the texts of a language are there. */
export function isSpoken(locale: Locale): boolean {
  return !(locale in DICTIONARIES) || dictionaries.has(locale);
}

/** Fetches the texts of a language, unless they are there; fails when they do not come. */
export async function learn(locale: Locale): Promise<void> {
  const fetchTexts = DICTIONARIES[locale];
  if (fetchTexts && !isSpoken(locale)) dictionaries.set(locale, (await fetchTexts()).default);
}

/**
 * A message of the built page, which scripts/languages.mjs writes so: said in the language that is asked for, else in the page's;
 * in the base language where the other's texts are not there.
 * @public
 */
export function spoken(number: number, inBaseLanguage: Dictionary[number]) {
  return (inputs: object = {}, { locale = getLocale() }: { locale?: Locale } = {}): string =>
    (dictionaries.get(locale)?.[number] ?? inBaseLanguage)(inputs);
}
