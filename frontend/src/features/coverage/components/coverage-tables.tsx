import type { ComponentChildren } from "preact";
import type { CoverageCode } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText, wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { useMedia } from "../../../shared/ui/use-media";
import type { AgeBand } from "../coverage-state";
import { isEmptyLevel, type Grid } from "../matrix";
import { gapInWords, levelInWords } from "../wording";
import { CellContent } from "./coverage-cell";
import summary from "../../../shared/ui/summary.module.css";
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

interface PartProps extends TablesProps {
  readonly municipality: CoverageCode;
  readonly levels: readonly CoverageCode[];
}

function MunicipalityTable({ municipality, levels, grid, age }: PartProps) {
  const { locale } = useLocale();
  return (
    <table class={styles["table"]} data-levels={levels.length}>
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
  );
}

/** Levels at which no group has anything: one sentence for all of them, and the cells behind it. */
function EmptyLevels({ municipality, levels, age, children }: PartProps & { children: ComponentChildren }) {
  const { locale } = useLocale();
  return (
    <>
      <p class={styles["empty"]}>
        {gapInWords({ municipality, levels, groups: null }, age, locale)} {m.coverage_means_none()}
      </p>
      <details class={styles["more"]}>
        <summary class={summary["summary"]}>
          {m.coverage_show_cells({ municipality: wordingFor(municipality.name, locale).value })}
        </summary>
        {children}
      </details>
    </>
  );
}

/** One municipality: groups down, levels across; on a phone as many tables as its width needs, and what is empty in short. */
function MunicipalityPart({ isWide, ...props }: PartProps & { isWide: boolean }) {
  const { municipality, levels, grid } = props;
  const tables = (shown: readonly CoverageCode[]) =>
    inParts(shown, isWide ? shown.length : LEVELS_ON_A_PHONE).map((part) => (
      <MunicipalityTable key={part[0]?.code} {...props} levels={part} />
    ));
  const empty = isWide ? [] : levels.filter((level) => isEmptyLevel(grid, municipality.code, level.code));
  return (
    <section aria-labelledby={`municipality-${municipality.code}`}>
      <h3 id={`municipality-${municipality.code}`}>
        <a href={hrefOf(`/kommun/${municipality.code}`)}>
          <LocalizedText of={municipality.name} />
        </a>
      </h3>
      {tables(levels.filter((level) => !empty.includes(level)))}
      {empty.length > 0 && (
        <EmptyLevels {...props} levels={empty}>
          {tables(empty)}
        </EmptyLevels>
      )}
    </section>
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
        grid.municipalities.map((municipality) => (
          <MunicipalityPart
            key={municipality.code}
            municipality={municipality}
            levels={grid.levels}
            grid={grid}
            age={age}
            isWide={isWide}
          />
        ))
      )}
    </div>
  );
}
