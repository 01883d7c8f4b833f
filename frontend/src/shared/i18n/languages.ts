import type { Locale } from "./locale";

/** Languages whose texts a person has checked. Any other is shown as a machine-made draft until it is added here. */
const CHECKED: ReadonlySet<string> = new Set<Locale>(["sv", "en"]);

/** True for a language whose texts nobody has checked yet. */
export function isDraft(locale: Locale): boolean {
  return !CHECKED.has(locale);
}
