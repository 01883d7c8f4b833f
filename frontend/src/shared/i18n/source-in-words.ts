import { dayInWords } from "./dates";

const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** Where something comes from, as the register has it in Swedish, with its days in words as everywhere else. */
export function sourceInWords(source: string): string {
  // What only looks like a day stays as it is.
  return source.replaceAll(DAY, (day) => (Number.isNaN(Date.parse(day)) ? day : dayInWords(day, "sv")));
}
