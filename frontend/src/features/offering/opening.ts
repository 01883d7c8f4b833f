import type { ServiceDetail } from "../../shared/api/wire";
import { dayAfter, localTime } from "../../shared/i18n/dates";

type Times = NonNullable<ServiceDetail["when"]>;
/** Hours that are the same on some weekdays. */
export type Hours = NonNullable<Times["rows"]>[number];
export type Weekday = Hours["days"][number];

/** The weekdays as the API names them, by the number that JavaScript gives them. */
const WEEKDAYS: readonly Weekday[] = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** How many days ahead the next opening is looked for. */
const HORIZON = 60;

/** When it is given next: today, or on a later day. */
export interface Opening {
  /** The day, such as `2026-11-25`. */
  readonly day: string;
  readonly weekday: Weekday;
  /** How many days from today; 0 is today. */
  readonly inDays: number;
  /** The hours of that day that have not ended yet. */
  readonly hours: readonly Hours[];
  /** True when it has been open earlier today and has closed. */
  readonly closedToday: boolean;
}

/** The weekday of a day such as `2026-11-25`. */
function weekdayOf(day: string): Weekday {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "MO";
}

/** Whether hours hold on a day. Days are compared as text: they are written so that this is their order. */
function holdsOn(row: Hours, day: string): boolean {
  return (row.validFrom ?? day) <= day && day <= (row.validTo ?? day) && row.days.includes(weekdayOf(day));
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}

/** Whether hours have ended at a minute of their day; those that end after midnight or at no stated time have not. */
function hasEnded({ opens, closes }: Hours, minutes: number): boolean {
  if (closes === null) return false;
  const end = minutesOf(closes);
  const isOverMidnight = opens !== null && end <= minutesOf(opens);
  return !isOverMidnight && end <= minutes;
}

/** When support with these hours is given next, by the clock in Halland; null when the hours do not tell. */
export function nextOpening(rows: readonly Hours[], now: Date): Opening | null {
  const { day: today, minutes } = localTime(now);
  const ofToday = rows.filter((row) => holdsOn(row, today));
  for (let inDays = 0; inDays <= HORIZON; inDays += 1) {
    const day = dayAfter(today, inDays);
    const hours = rows.filter((row) => holdsOn(row, day) && (inDays > 0 || !hasEnded(row, minutes)));
    if (hours.length > 0) {
      const inOrder = hours.toSorted((one, other) => (one.opens ?? "").localeCompare(other.opens ?? ""));
      return { day, weekday: weekdayOf(day), inDays, hours: inOrder, closedToday: inDays > 0 && ofToday.length > 0 };
    }
  }
  return null;
}

/** A time as it is said: "10" for 10:00, else with its minutes. */
export function shortTime(time: string): string {
  return time.replace(/^0(?=\d)/, "").replace(/:00$/, "");
}
