import { CircleCheck, CircleDashed, Clock, History } from "lucide-preact";
import type { Freshness } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { labelLanguage, LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { freshnessInWords } from "../freshness";
import styles from "./freshness-line.module.css";

function signOf(grade: Freshness["grade"]) {
  switch (grade) {
    case "fresh":
      return CircleCheck;
    case "due":
    case "overdue":
      return Clock;
    case "unverified":
      return CircleDashed;
    case "outdated":
      return History;
  }
}

/** How recent a listing is and who vouches for it: a sentence with a sign, the same words in every view. */
export function FreshnessLine({ freshness }: { freshness: Freshness }) {
  const { locale } = useLocale();
  const Sign = signOf(freshness.grade);
  // Whether a listing can be trusted must be readable also where the API does not speak the page's language.
  const isSpoken = labelLanguage(locale) === locale;
  return (
    <p class={styles["line"]}>
      <Sign aria-hidden="true" size="1.25em" />
      <span>
        {isSpoken ? <LocalizedText of={freshness.label} /> : freshnessInWords(freshness, locale)}
        {!freshness.verifiedAt && freshness.sourceAsOf != null && (
          <>. {m.freshness_source_year({ year: String(freshness.sourceAsOf) }, { locale })}</>
        )}
      </span>
    </p>
  );
}
