import type { RightDetail } from "../../../shared/api/wire";
import { momentInWords } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText, type Localized } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { capitalise } from "../wording";
import { webAddress } from "./contact-list";
import { validityInWords } from "./schedule-text";
import styles from "./rights-shown.module.css";

/** What a right is about, in words. */
function areaInWords(area: RightDetail["area"]): string {
  switch (area) {
    case "care":
      return m.page_right_care();
    case "dental-care":
      return m.page_right_dental_care();
    case "school":
      return m.page_right_school();
    case "support":
      return m.page_right_support();
  }
}

/** Whether a right is in force on a day, not yet, or no longer. */
export function rightOn(day: string, { validFrom, validTo }: RightDetail): "holds" | "to-come" | "past" {
  if (validFrom > day) return "to-come";
  return validTo !== null && validTo < day ? "past" : "holds";
}

/** The rule that a right rests on, as a link where its address is known. */
function LegalSource({ right }: { right: RightDetail }) {
  const web = webAddress(right.url);
  if (!web) return <>{right.legalSource}</>;
  return (
    <a href={web.href} rel="noreferrer">
      {right.legalSource} ({web.host})
    </a>
  );
}

/** Rights, each with the rule that it rests on and from when it holds. `groupOf` names the group where it is not plain from the place. */
export function RightsShown({
  rights,
  groupOf,
}: {
  rights: readonly RightDetail[];
  groupOf?: (right: RightDetail) => Localized | null;
}) {
  const { locale } = useLocale();
  return (
    <ul class={styles["rights"]}>
      {rights.map((right) => {
        const group = groupOf?.(right) ?? null;
        return (
          <li key={right.id} class={styles["right"]}>
            <h3>
              {areaInWords(right.area)}
              {group !== null && (
                <>
                  {" – "}
                  <LocalizedText of={group} />
                </>
              )}
            </h3>
            <p>
              <LocalizedText of={right.text} />
            </p>
            <p class={styles["source"]}>
              {m.page_right_source()} <LegalSource right={right} />.{" "}
              {capitalise(validityInWords(right.validFrom, right.validTo, locale) ?? "")}.{" "}
              {m.page_changed({ day: momentInWords(right.changedAt, locale) })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
