import type { ServiceDetail } from "../../../shared/api/wire";
import { dayInWords } from "../../../shared/i18n/dates";
import { useLocale, type Locale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import type { Hours } from "../opening";
import { joinWords, WEEKDAY_NAMES } from "../wording";

type Times = NonNullable<ServiceDetail["when"]>;

/** From when and until when something holds, in words; null when no day is stated. */
export function validityInWords(from: string | null, to: string | null, locale: Locale): string | null {
  const said = { locale };
  if (from !== null && to !== null) {
    return m.page_valid_between({ from: dayInWords(from, locale), to: dayInWords(to, locale) }, said);
  }
  if (from !== null) return m.page_valid_from({ from: dayInWords(from, locale) }, said);
  if (to !== null) return m.page_valid_to({ to: dayInWords(to, locale) }, said);
  return null;
}

function HoursRow({ row }: { row: Hours }) {
  const { locale } = useLocale();
  const days = row.days.map((day) => WEEKDAY_NAMES[day]({}, { locale }));
  const hours = [row.opens, row.closes].filter(Boolean).join("–");
  const validity = validityInWords(row.validFrom, row.validTo, locale);
  return (
    <>
      {joinWords(days, locale)} <bdi>{hours}</bdi>
      {validity !== null && ` (${validity})`}
      <br />
    </>
  );
}

/** When: the opening hours one by one with their validity, then what the source says in its own words. */
export function ScheduleText({ times }: { times: Times }) {
  return (
    <>
      {(times.rows ?? []).map((row, index) => (
        <HoursRow key={index} row={row} />
      ))}
      {times.text && <LocalizedText of={times.text} />}
    </>
  );
}
