import type { CoverageCell, CoverageState, CoverageTally } from "../../shared/api/wire";
import { wordingFor, type Localized } from "../../shared/i18n/localized";
import { m } from "../../shared/i18n/messages/messages.js";
import { inSentence, joinWords } from "../offering/wording";
import type { AgeBand } from "./coverage-state";
import { stateOf, type Gap } from "./matrix";

/** An age band in words. */
export function ageInWords(age: AgeBand): string {
  switch (age) {
    case "barn-0-5":
      return m.coverage_age_0_5();
    case "barn-6-12":
      return m.coverage_age_6_12();
    case "unga-13-17":
      return m.coverage_age_13_17();
    case "unga-vuxna-18-24":
      return m.coverage_age_18_24();
    case "vuxna-25-64":
      return m.coverage_age_25_64();
    case "aldre-65":
      return m.coverage_age_65();
  }
}

/** The name of a state, as the key to the map has it. */
export function stateInWords(state: CoverageState): string {
  switch (state) {
    case "registered":
      return m.coverage_state_registered();
    case "only-unconfirmed":
      return m.coverage_state_unconfirmed();
    case "none":
      return m.coverage_state_none();
  }
}

/** What stands below the number in a cell: how many of them are confirmed, or that there are none. */
export function tallyInWords(tally: CoverageTally): string {
  switch (stateOf(tally)) {
    case "registered":
      return tally.confirmed === tally.total
        ? m.coverage_all_confirmed({ count: tally.total })
        : m.coverage_some_confirmed({ count: tally.confirmed });
    case "only-unconfirmed":
      return m.coverage_unconfirmed({ count: tally.total });
    case "none":
      return m.coverage_nothing();
  }
}

/** What else must be known of a cell to read its numbers rightly, each in a few words. */
export function remarksOf({ targeted, general }: CoverageCell): string[] {
  const countyWide = targeted.countyWide + general.countyWide;
  const outdated = targeted.outdated + general.outdated;
  const noAge = (targeted.notStated["age"] ?? 0) + (general.notStated["age"] ?? 0);
  return [
    ...(countyWide > 0 ? [m.coverage_county_wide({ count: String(countyWide) })] : []),
    ...(outdated > 0 ? [m.coverage_outdated({ count: String(outdated) })] : []),
    ...(noAge > 0 ? [m.coverage_no_age({ count: String(noAge) })] : []),
  ];
}

/** Where a cell stands: its group, municipality and level, and its age where ages are divided. */
export function placeInWords(cell: CoverageCell, age: AgeBand | null, locale: string): string {
  const place = {
    group: wordingFor(cell.targetGroup.name, locale).value,
    municipality: wordingFor(cell.municipality.name, locale).value,
    level: cell.supportLevel.code,
  };
  return age === null ? m.coverage_place(place) : m.coverage_place_age({ ...place, age: inSentence(ageInWords(age)) });
}

/** That nothing is registered at a place, for some groups in the words of the API's own sentence for one cell. */
export function gapInWords({ municipality, levels, groups }: Gap, age: AgeBand | null, locale: string): string {
  const codes = levels.map(({ code }) => code);
  const where = {
    municipality: wordingFor(municipality.name, locale).value,
    // "Neither of them" is said with "or".
    levels: new Intl.ListFormat(locale, { type: "disjunction" }).format(codes),
    age: age === null ? "" : inSentence(ageInWords(age)),
  };
  if (groups === null) return age === null ? m.coverage_gap_all(where) : m.coverage_gap_all_age(where);
  const names = groups.map(({ name }) => wordingFor(inSentence(name), locale).value);
  const what = { ...where, level: where.levels, groups: joinWords(names, locale) };
  return age === null ? m.coverage_gap(what) : m.coverage_gap_age(what);
}

/** A level with its number and its name. */
export function levelInWords(level: { readonly code: string; readonly name: Localized }, locale: string): string {
  return m.coverage_level_named({ level: level.code, name: wordingFor(level.name, locale).value });
}
