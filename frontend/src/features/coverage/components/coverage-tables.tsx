import type { CoverageCode } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { useMedia } from "../../../shared/ui/use-media";
import type { AgeBand } from "../coverage-state";
import type { Grid } from "../matrix";
import { levelInWords } from "../wording";
import { CellContent } from "./coverage-cell";
import styles from "./coverage-tables.module.css";

/** From here the six municipalities have room beside each other. */
const WIDE = "(width >= 60rem)";

interface TablesProps {
  readonly grid: Grid;
  readonly age: AgeBand | null;
}

function GroupHeader({ group }: { group: CoverageCode }) {
  return (
    <th scope="row" class={styles["group"]}>
      <a href={hrefOf(`/malgrupp/${group.code}`)}>
        <LocalizedText of={group.name} />
      </a>
    </th>
  );
}

/** A table for each level: groups down, municipalities across, so that a gap is seen as a row or a column. */
function TablesByLevel({ grid, age }: TablesProps) {
  const { locale } = useLocale();
  return (
    <>
      {grid.levels.map((level) => (
        <table key={level.code} class={styles["table"]}>
          <caption>
            <h3>{levelInWords(level, locale)}</h3>
          </caption>
          <thead>
            <tr>
              <th scope="col" class={styles["corner"]}>
                {m.coverage_group()}
              </th>
              {grid.municipalities.map((municipality) => (
                <th key={municipality.code} scope="col">
                  <a href={hrefOf(`/kommun/${municipality.code}`)}>
                    <LocalizedText of={municipality.name} />
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.groups.map((group) => (
              <tr key={group.code}>
                <GroupHeader group={group} />
                {grid.municipalities.map((municipality) => {
                  const cell = grid.cellAt(municipality.code, level.code, group.code);
                  return <td key={municipality.code}>{cell && <CellContent cell={cell} age={age} />}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

/** How many levels a phone has room for beside each other. */
const LEVELS_ON_A_PHONE = 2;

function inParts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size));
}

/** A table for each municipality: groups down, levels across; on a phone as many tables as its width needs. */
function TablesByMunicipality({ grid, age, isWide }: TablesProps & { isWide: boolean }) {
  const { locale } = useLocale();
  const parts = inParts(grid.levels, isWide ? grid.levels.length : LEVELS_ON_A_PHONE);
  return (
    <>
      {grid.municipalities.map((municipality) => (
        <section key={municipality.code} aria-labelledby={`municipality-${municipality.code}`}>
          <h3 id={`municipality-${municipality.code}`}>
            <a href={hrefOf(`/kommun/${municipality.code}`)}>
              <LocalizedText of={municipality.name} />
            </a>
          </h3>
          {parts.map((levels) => (
            <table key={levels[0]?.code} class={styles["table"]}>
              <caption class="ds-sr-only">
                <LocalizedText of={municipality.name} />
                {/* Full stops are the same in every script, commas are not. */}
                {levels.map((level) => `. ${levelInWords(level, locale)}`)}
              </caption>
              <thead>
                <tr>
                  <th scope="col" class={styles["corner"]}>
                    {m.coverage_group()}
                  </th>
                  {levels.map((level) => (
                    <th key={level.code} scope="col">
                      {m.coverage_level({ level: level.code })}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {grid.groups.map((group) => (
                  <tr key={group.code}>
                    <GroupHeader group={group} />
                    {levels.map((level) => {
                      const cell = grid.cellAt(municipality.code, level.code, group.code);
                      return <td key={level.code}>{cell && <CellContent cell={cell} age={age} />}</td>;
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
        </section>
      ))}
    </>
  );
}

/** The map as real tables, turned so that they fit: by level where there is room, by municipality on a phone. */
export function CoverageTables({ grid, age }: TablesProps) {
  const isWide = useMedia(WIDE);
  return (
    <div class={styles["tables"]}>
      {isWide && grid.municipalities.length > 1 ? (
        <TablesByLevel grid={grid} age={age} />
      ) : (
        <TablesByMunicipality grid={grid} age={age} isWide={isWide} />
      )}
    </div>
  );
}
