import type { CoverageCode } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useStay } from "../../../shared/routing/hash-location";
import { AGE_BANDS, formatCoverage, type CoverageChoice } from "../coverage-state";
import { ageInWords } from "../wording";
import styles from "./coverage-choices.module.css";

/** What to look at: place, age, and whether all groups and levels. Each choice is a step that the back button undoes. */
export function CoverageChoices({
  choice,
  municipalities,
}: {
  choice: CoverageChoice;
  /** Empty until they are known; the one in the address is offered all the same. */
  municipalities: readonly CoverageCode[];
}) {
  const { locale } = useLocale();
  const stay = useStay();
  const change = (changed: Partial<CoverageChoice>) => {
    stay(formatCoverage({ ...choice, ...changed }));
  };
  return (
    <div class={styles["choices"]}>
      <label class={styles["choice"]}>
        {m.coverage_choose_municipality()}
        <select
          id="coverage-municipality"
          class="ds-input"
          value={choice.municipality ?? ""}
          onChange={({ currentTarget }) => {
            change({ municipality: currentTarget.value || null });
          }}
        >
          <option value="">{m.coverage_whole_county()}</option>
          {municipalities.map(({ code, name }) => (
            <option key={code} value={code}>
              {wordingFor(name, locale).value}
            </option>
          ))}
        </select>
      </label>
      <label class={styles["choice"]}>
        {m.coverage_choose_age()}
        <select
          id="coverage-age"
          class="ds-input"
          value={choice.age ?? ""}
          onChange={({ currentTarget }) => {
            change({ age: AGE_BANDS.find((age) => age === currentTarget.value) ?? null });
          }}
        >
          <option value="">{m.coverage_all_ages()}</option>
          {AGE_BANDS.map((age) => (
            <option key={age} value={age}>
              {ageInWords(age)}
            </option>
          ))}
        </select>
      </label>
      <label class={styles["switch"]}>
        <input
          id="coverage-all"
          class="ds-input"
          type="checkbox"
          checked={choice.all}
          onChange={({ currentTarget }) => {
            change({ all: currentTarget.checked });
          }}
        />
        {m.coverage_choose_all()}
      </label>
    </div>
  );
}
