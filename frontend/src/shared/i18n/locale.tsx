import { createContext, type ComponentChildren } from "preact";
import { useCallback, useContext, useLayoutEffect, useMemo, useState } from "preact/hooks";
import { withStorage } from "../storage";
import { getLocale, isLocale, locales, setLocale as setMessageLocale, type Locale } from "./messages/runtime.js";

export { getLocale, isLocale, locales, type Locale };

/** In which language a message is said when that is not the page's own, as on a hand-out for another reader. */
export interface Said {
  readonly locale?: Locale;
}

/** Where the visitor's choice is kept in this browser. */
const STORAGE_KEY = "samlat.language";

/** Languages that are written from right to left; decides `dir` on the page and on each run of text. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(["ar", "ckb", "fa", "prs", "ps", "ur", "he", "ku-Arab"]);

/** The writing direction of a language, by its code; anything not known to be right-to-left is left-to-right. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr";
}

/** The language to begin with: the visitor's own choice, else the browser's first that the page has, else Swedish. */
export function initialLocale(stored: string | null, browserLanguages: readonly string[]): Locale {
  if (isLocale(stored)) return stored;
  const wanted = browserLanguages.map((language) => language.split("-")[0]?.toLowerCase());
  return wanted.find((language) => isLocale(language)) ?? "sv";
}

/** The language in which a visit begins, by what this browser says. */
export function localeOfVisit(): Locale {
  return initialLocale(
    withStorage((storage) => storage.getItem(STORAGE_KEY)),
    navigator.languages,
  );
}

interface LocaleChoice {
  readonly locale: Locale;
  /** Changes the language of the page at once and remembers it in this browser. */
  readonly choose: (locale: Locale) => void;
}

const LocaleContext = createContext<LocaleChoice>({ locale: "sv", choose: () => undefined });

/** Forgets the chosen language in this browser; the page keeps it until it is closed. */
export function forgetLocale(): void {
  withStorage((storage) => {
    storage.removeItem(STORAGE_KEY);
  });
}

/** Sets the language of messages and of what is asked of the API; called before the first of either. */
export function speak(locale: Locale): void {
  void setMessageLocale(locale, { reload: false });
}

/** Holds the language of the page; everything that shows text asks `useLocale` so that a switch reaches it. */
export function LocaleProvider({ children }: { children: ComponentChildren }) {
  const [locale, setLocale] = useState(localeOfVisit);
  // The compiled messages read one global: set before anything below is drawn.
  speak(locale);

  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
  }, [locale]);

  const choose = useCallback((next: Locale) => {
    withStorage((storage) => {
      storage.setItem(STORAGE_KEY, next);
    });
    setLocale(next);
  }, []);
  const choice = useMemo(() => ({ locale, choose }), [locale, choose]);
  return <LocaleContext.Provider value={choice}>{children}</LocaleContext.Provider>;
}

/** A part of the page in a language of its own; its mark-up says `lang` and `dir`, its messages are asked for in it. */
export function LocaleScope({ locale, children }: { locale: Locale; children: ComponentChildren }) {
  const choice = useMemo(() => ({ locale, choose: () => undefined }), [locale]);
  return <LocaleContext.Provider value={choice}>{children}</LocaleContext.Provider>;
}

/** The language of the page, or of the part that asks, and the way to change it. */
export function useLocale(): LocaleChoice {
  return useContext(LocaleContext);
}
