import { useQuery } from "@tanstack/preact-query";
import type { CoverageMatrix } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText, wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import type { CoverageChoice } from "../coverage-state";
import { gapsOf, type Grid } from "../matrix";
import { levelsQuery } from "../queries";
import { gapInWords, levelInWords } from "../wording";
import summary from "../../../shared/ui/summary.module.css";
import styles from "./coverage-notes.module.css";

/** The empty places once more, as sentences that are true: what is not registered, never that there is no support. */
export function GapSentences({ grid, choice }: { grid: Grid; choice: CoverageChoice }) {
  const { locale } = useLocale();
  const gaps = gapsOf(grid);
  return (
    <section aria-labelledby="gaps" class={styles["part"]}>
      <h2 id="gaps">{m.coverage_gaps_heading()}</h2>
      {gaps.length === 0 ? (
        <p>{m.coverage_gaps_none()}</p>
      ) : (
        <>
          <p>{m.coverage_gaps_lead()}</p>
          <ul class={styles["sentences"]}>
            {gaps
              .map((gap) => gapInWords(gap, choice.age, locale))
              .map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What stands in no cell, because the listings do not say enough of themselves. */
export function NotCounted({ matrix, choice }: { matrix: CoverageMatrix; choice: CoverageChoice }) {
  const { locale } = useLocale();
  const places = matrix.municipalities.filter(
    ({ municipality, eitherNotStated }) =>
      eitherNotStated > 0 && (choice.municipality === null || municipality.code === choice.municipality),
  );
  const nowhere = matrix._meta.municipalityNotStated;
  return (
    <section aria-labelledby="not-counted" class={styles["part"]}>
      <h2 id="not-counted">{m.coverage_not_counted_heading()}</h2>
      {places.length === 0 && <p>{m.coverage_all_state()}</p>}
      {places.length > 0 && (
        <ul class={styles["sentences"]}>
          {places.map(({ municipality, totalItems, supportLevelNotStated, targetGroupNotStated }) => (
            <li key={municipality.code}>
              {m.coverage_not_stated({
                municipality: wordingFor(municipality.name, locale).value,
                total: String(totalItems),
                level: String(supportLevelNotStated),
                group: String(targetGroupNotStated),
              })}
            </li>
          ))}
        </ul>
      )}
      {nowhere > 0 && <p>{m.coverage_nowhere({ count: nowhere })}</p>}
      {choice.age !== null && <p>{m.coverage_age_note()}</p>}
      <p>{m.coverage_staff_note()}</p>
    </section>
  );
}

/** What the levels mean, one tap away. */
export function LevelMeanings() {
  const { locale } = useLocale();
  const { data } = useQuery(levelsQuery(locale));
  if (!data) return null;
  return (
    <details class={styles["levels"]}>
      <summary class={summary["summary"]}>{m.coverage_levels_heading()}</summary>
      <dl>
        {data.map((level) => (
          <div key={level.code}>
            <dt>{levelInWords(level, locale)}</dt>
            <dd>{level.definition ? <LocalizedText of={level.definition} /> : m.not_stated()}</dd>
          </div>
        ))}
      </dl>
      <p>{m.coverage_levels_suggested()}</p>
    </details>
  );
}
