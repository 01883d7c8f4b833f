import { createContext, type ComponentChildren } from "preact";
import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { withStorage } from "../storage";
import { LOCALE_KEY, localeOfVisit } from "./first-locale";
import {
  baseLocale,
  getLocale,
  isLocale,
  locales,
  setLocale as setMessageLocale,
  type Locale,
} from "./messages/runtime.js";
import { isSpoken, learn } from "./spoken";

export { getLocale, isLocale, locales, type Locale };

/** In which language a message is said when that is not the page's own, as on a hand-out for another reader. */
export interface Said {
  readonly locale?: Locale;
}

/** Languages that are written from right to left; decides `dir` on the page and on each run of text. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(["ar", "ckb", "fa", "prs", "ps", "ur", "he", "ku-Arab"]);

/** The writing direction of a language, by its code; anything not known to be right-to-left is left-to-right. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language) ? "rtl" : "ltr";
}

interface LocaleChoice {
  readonly locale: Locale;
  /** Changes the language of the page as soon as its texts are there, and remembers it in this browser; fails when they do not come. */
  readonly choose: (locale: Locale) => Promise<void>;
}

const LocaleContext = createContext<LocaleChoice>({ locale: "sv", choose: () => Promise.resolve() });

/** Forgets the chosen language in this browser; the page keeps it until it is closed. */
export function forgetLocale(): void {
  withStorage((storage) => {
    storage.removeItem(LOCALE_KEY);
  });
}

/** Holds the language of the page; everything that shows text asks `useLocale` so that a switch reaches it. */
export function LocaleProvider({ children }: { children: ComponentChildren }) {
  const [locale, setLocale] = useState(() => {
    const wanted = localeOfVisit();
    return isSpoken(wanted) ? wanted : baseLocale;
  });
  const chosen = useRef(locale);
  // The compiled messages read one global: set before anything below is drawn.
  void setMessageLocale(locale, { reload: false });

  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
  }, [locale]);

  // A language whose texts were not there in time is taken when they come, unless another has been chosen.
  useEffect(() => {
    const wanted = localeOfVisit();
    if (isSpoken(wanted)) return;
    const begunIn = chosen.current;
    learn(wanted)
      .then(() => {
        if (chosen.current !== begunIn) return;
        chosen.current = wanted;
        setLocale(wanted);
      })
      .catch(() => undefined);
  }, []);

  const choose = useCallback(async (next: Locale) => {
    chosen.current = next;
    // Whoever has chosen another language meanwhile gets that one, and hears nothing of this one.
    const isGivenUp = () => chosen.current !== next;
    try {
      await learn(next);
    } catch (reason) {
      if (isGivenUp()) return;
      throw reason;
    }
    if (isGivenUp()) return;
    withStorage((storage) => {
      storage.setItem(LOCALE_KEY, next);
    });
    setLocale(next);
  }, []);
  const choice = useMemo(() => ({ locale, choose }), [locale, choose]);
  return <LocaleContext.Provider value={choice}>{children}</LocaleContext.Provider>;
}

/** A part of the page in a language of its own; its mark-up says `lang` and `dir`, its messages are asked for in it. */
export function LocaleScope({ locale, children }: { locale: Locale; children: ComponentChildren }) {
  const choice = useMemo(() => ({ locale, choose: () => Promise.resolve() }), [locale]);
  return <LocaleContext.Provider value={choice}>{children}</LocaleContext.Provider>;
}

/** The language of the page, or of the part that asks, and the way to change it. */
export function useLocale(): LocaleChoice {
  return useContext(LocaleContext);
}
