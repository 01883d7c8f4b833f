import { useQuery } from "@tanstack/preact-query";
import type { Locale } from "./locale";
import { isSpoken, learn } from "./spoken";

/** The texts of a language that part of the page is to be in, other than the page's own; asked for when they are needed. */
export function useTexts(locale: Locale) {
  return useQuery({
    queryKey: ["texts", locale],
    queryFn: () => learn(locale).then(() => true),
    staleTime: Infinity,
    ...(isSpoken(locale) && { initialData: true }),
  });
}
