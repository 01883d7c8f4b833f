import type { ServiceDetail } from "../../../shared/api/wire";
import { useLocale, type Said } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { joinWords } from "../wording";

type Times = NonNullable<ServiceDetail["when"]>;
type Weekday = NonNullable<Times["rows"]>[number]["days"][number];

const WEEKDAYS: Readonly<Record<Weekday, (inputs: object, said: Said) => string>> = {
  MO: m.weekday_mo,
  TU: m.weekday_tu,
  WE: m.weekday_we,
  TH: m.weekday_th,
  FR: m.weekday_fr,
  SA: m.weekday_sa,
  SU: m.weekday_su,
};

/** When: the opening hours one by one, then what the source says in its own words. */
export function ScheduleText({ times }: { times: Times }) {
  const { locale } = useLocale();
  return (
    <>
      {(times.rows ?? []).map((row) => {
        const days = row.days.map((day) => WEEKDAYS[day]({}, { locale }));
        const hours = [row.opens, row.closes].filter(Boolean).join("–");
        return (
          <span key={`${row.days.join("")}${hours}`}>
            {joinWords(days, locale)} <bdi>{hours}</bdi>
            <br />
          </span>
        );
      })}
      {times.text && <LocalizedText of={times.text} />}
    </>
  );
}
