import type { ServiceDetail } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { capitalise, joinWords } from "../wording";

type Schedule = NonNullable<ServiceDetail["schedule"]>;

const WEEKDAYS: Readonly<Record<string, () => string>> = {
  MO: m.weekday_mo,
  TU: m.weekday_tu,
  WE: m.weekday_we,
  TH: m.weekday_th,
  FR: m.weekday_fr,
  SA: m.weekday_sa,
  SU: m.weekday_su,
};

/** When: the rows of the schedule one by one, then what the source says in its own words. */
export function ScheduleText({ schedule }: { schedule: Schedule }) {
  const { locale } = useLocale();
  return (
    <>
      {schedule.rows.map((row) => {
        const days = row.days.map((day) => WEEKDAYS[day]?.() ?? day);
        const hours = [row.opens, row.closes].filter((time) => time !== null).join("–");
        return (
          <span key={`${row.days.join("")}${hours}`}>
            {capitalise(joinWords(days, locale))} <bdi>{hours}</bdi>
            <br />
          </span>
        );
      })}
      {schedule.text && <LocalizedText of={schedule.text} />}
    </>
  );
}
