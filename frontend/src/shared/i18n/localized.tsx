import { directionOf, useLocale } from "./locale";

/** A text as the API gives it: one wording per language, Swedish always there; or a label already in the asked language. */
export type Localized = Readonly<Record<string, string>> | string;

/** Languages in which the API itself speaks (labels, messages); asked in any other it answers in Swedish. */
const LABEL_LANGUAGES: ReadonlySet<string> = new Set(["sv", "en"]);

/** The language in which the API's labels come when the page is in `locale`. */
export function labelLanguage(locale: string): string {
  return LABEL_LANGUAGES.has(locale) ? locale : "sv";
}

/** The wording to show for a language, and which language it really is in (Swedish is what there is most of). */
export function wordingFor(text: Localized, locale: string): { value: string; language: string } {
  if (typeof text === "string") return { value: text, language: labelLanguage(locale) };
  const own = text[locale];
  if (own !== undefined) return { value: own, language: locale };
  return { value: text["sv"] ?? "", language: "sv" };
}

/** The same text with each of its wordings changed. */
export function mapWording(text: Localized, change: (wording: string) => string): Localized {
  if (typeof text === "string") return change(text);
  return Object.fromEntries(Object.entries(text).map(([language, wording]) => [language, change(wording)]));
}

/** Content in the best language there is, marked with its own `lang` and `dir` when that is not the page's. */
export function LocalizedText({ of: text }: { of: Localized }) {
  const { locale } = useLocale();
  const { value, language } = wordingFor(text, locale);
  if (language === locale) return <>{value}</>;
  return (
    <span lang={language} dir={directionOf(language)}>
      {value}
    </span>
  );
}
