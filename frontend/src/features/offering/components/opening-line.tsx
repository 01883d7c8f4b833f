import { Clock } from "lucide-preact";
import type { ServiceDetail } from "../../../shared/api/wire";
import { dayInWords, localTime } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useNow } from "../../../shared/ui/use-now";
import { nextOpening, shortTime, type Hours, type Opening } from "../opening";
import { joinWords, WEEKDAY_NAMES } from "../wording";
import styles from "./opening-line.module.css";

/** From more than this many days ahead a weekday alone would be taken for the wrong week. */
const DAYS_OF_A_WEEK = 6;

/** Hours as they are said in a sentence; null when no time is stated. */
function hoursInWords({ opens, closes }: Hours): string | null {
  if (opens !== null && closes !== null) return `${shortTime(opens)}–${shortTime(closes)}`;
  if (opens !== null) return m.page_hours_from({ time: shortTime(opens) });
  if (closes !== null) return m.page_hours_to({ time: shortTime(closes) });
  return null;
}

function inWords(opening: Opening, locale: string): string {
  const hours = opening.hours.map(hoursInWords).filter((words) => words !== null);
  if (opening.inDays === 0) {
    return hours.length > 0 ? m.page_open_today({ hours: joinWords(hours, locale) }) : m.page_open_today_unknown();
  }
  const weekday = WEEKDAY_NAMES[opening.weekday]();
  const day = opening.inDays > DAYS_OF_A_WEEK ? `${weekday} ${dayInWords(opening.day, locale)}` : weekday;
  const opens = opening.hours[0]?.opens;
  const when = opens ? m.page_day_at({ day, time: shortTime(opens) }) : day;
  return opening.closedToday ? m.page_closed_for_today({ when }) : m.page_closed_today({ when });
}

type Times = NonNullable<ServiceDetail["when"]>;

/** The hours of a listing that are one set: its own, else those of its only place. */
function timesOf(service: ServiceDetail): Times | null {
  if (service.when?.rows && service.when.rows.length > 0) return service.when;
  return service.places?.length === 1 ? (service.places[0]?.when ?? null) : null;
}

/** Today first: whether it is open today, and else when it opens next. Nothing when the stated hours do not tell. */
export function OpeningLine({ service }: { service: ServiceDetail }) {
  const { locale } = useLocale();
  const now = useNow();
  const { day } = localTime(now);
  const hasBegun = (service.validFrom ?? day) <= day;
  const hasEnded = service.validTo !== null && service.validTo < day;
  const opening = hasBegun && !hasEnded ? nextOpening(timesOf(service)?.rows ?? [], now) : null;
  if (!opening) return null;
  const isConfirmed = service.freshness.grade === "fresh" || service.freshness.grade === "due";
  return (
    <p class={styles["line"]}>
      <Clock aria-hidden="true" size="1.25em" />
      <span>
        <strong>{inWords(opening, locale)}</strong>.{" "}
        {isConfirmed ? m.page_hours_holidays() : m.page_hours_unconfirmed()}
      </span>
    </p>
  );
}
