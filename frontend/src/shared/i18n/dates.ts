/** Where the support is given: days begin and end, and doors open, by the clock there. */
const TIME_ZONE = "Europe/Stockholm";

/** A day such as `2026-05-12` in words. */
export function dayInWords(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

/** The day of a moment such as `2026-05-12T09:00:00Z`, by the clock in Halland, in words. */
export function momentInWords(moment: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: TIME_ZONE }).format(new Date(moment));
}

/** Which day it is today in Halland, in words. */
export function todayInWords(locale: string): string {
  return momentInWords(new Date().toISOString(), locale);
}

/** Which day it is in Halland, as `2026-05-12`, and how many minutes of it have passed by the clock. */
export function localTime(now: Date): { readonly day: string; readonly minutes: number } {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: TIME_ZONE,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  return {
    day: `${part("year")}-${part("month")}-${part("day")}`,
    minutes: Number(part("hour")) * 60 + Number(part("minute")),
  };
}

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
