import type { CoverageCell, CoverageTally } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import type { AgeBand } from "../coverage-state";
import { isGeneralOnly, searchOfLink, stateOf } from "../matrix";
import { placeInWords, remarksOf, tallyInWords } from "../wording";
import { StateSign } from "./state-sign";
import styles from "./coverage-cell.module.css";

interface CountProps {
  readonly tally: CoverageTally;
  /** The search that gives exactly what is counted. */
  readonly search: { readonly href: string };
  /** Where the cell stands, for those who meet the link outside its table. */
  readonly place: string;
  /** Whether it is for all residents, and not for the group that the table is about. */
  readonly isGeneral?: boolean;
}

/** A number that opens what it counts, with its state by shape and word. */
function Count({ tally, search, place, isGeneral = false }: CountProps) {
  const words = tallyInWords(tally);
  const address = searchOfLink(search);
  return (
    // By its id, the back button comes back to it.
    <a id={`antal-${address}`} href={hrefOf(address)} class={styles["count"]}>
      <span class={styles["number"]}>
        {tally.total} <StateSign state={stateOf(tally)} />
      </span>{" "}
      <span class={styles["word"]}>{isGeneral ? m.coverage_for_all({ tally: words }) : words}</span>
      <span class="ds-sr-only"> ({place})</span>
    </a>
  );
}

/**
 * One place on the map. What is meant for the group and what is for all residents are two searches, and so two numbers;
 * where there is nothing of either, one number says so.
 */
export function CellContent({ cell, age }: { cell: CoverageCell; age: AgeBand | null }) {
  const { locale } = useLocale();
  const place = placeInWords(cell, age, locale);
  const remarks = remarksOf(cell);
  return (
    <div class={styles["cell"]} data-state={cell.state} data-general={isGeneralOnly(cell)}>
      {(cell.targeted.total > 0 || cell.general.total === 0) && (
        <Count tally={cell.targeted} search={cell._links.targeted} place={place} />
      )}
      {cell.general.total > 0 && <Count tally={cell.general} search={cell._links.general} place={place} isGeneral />}
      {remarks.length > 0 && (
        <ul class={styles["remarks"]}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
