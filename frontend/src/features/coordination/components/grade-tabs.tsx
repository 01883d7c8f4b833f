import type { EditionOverview } from "../../../shared/api/wire";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { formatOverview, GRADES, type OverviewChoice } from "../overview-choice";
import styles from "./grade-tabs.module.css";

/** How many listings are how fresh, each number the way to those listings. */
export function GradeTabs({ choice, grades }: { choice: OverviewChoice; grades: EditionOverview["grades"] }) {
  const all = grades.reduce((sum, { count }) => sum + count, 0);
  const tabs = [
    { grade: null, label: m.overview_all(), count: all },
    ...GRADES.flatMap((wanted) => grades.filter(({ grade }) => grade === wanted)),
  ];
  return (
    <nav aria-label={m.overview_by_grade()}>
      <ul class={styles["tabs"]}>
        {tabs.map(({ grade, label, count }) => (
          <li key={grade ?? "all"}>
            <a
              class={styles["tab"]}
              href={hrefOf(formatOverview({ ...choice, grade, page: 1 }))}
              aria-current={choice.grade === grade ? "true" : undefined}
            >
              <span class={styles["count"]}>{count}</span>
              <span>{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
