const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago something was, in the language of the page: "för 3 dagar sedan", "i går"; less than a minute counts as one. */
export function agoInWords(milliseconds: number, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  if (milliseconds >= DAY) return words.format(-Math.floor(milliseconds / DAY), "day");
  if (milliseconds >= HOUR) return words.format(-Math.floor(milliseconds / HOUR), "hour");
  return words.format(-Math.max(1, Math.floor(milliseconds / MINUTE)), "minute");
}
