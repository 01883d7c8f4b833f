import type { ServiceContent } from "../../../shared/api/wire";
import type { Locale } from "../../../shared/i18n/locale";
import { wordingFor } from "../../../shared/i18n/localized";
import type { Change } from "../content";
import type { Code, CodeLists } from "../queries";

/** What every step of the form works on. */
export interface StepProps {
  readonly content: ServiceContent;
  readonly lists: CodeLists;
  readonly errors: ReadonlyMap<string, string>;
  readonly locale: Locale;
  readonly change: (change: Change) => void;
}

/** The codes of a list as answers to choose from. */
export function choicesOf(codes: readonly Code[], locale: Locale): (readonly [string, string])[] {
  return codes.map(({ code, name }) => [code, wordingFor(name, locale).value]);
}

/** The values, or nothing where there are none: an empty list would say something else than not stated. */
export function orNothing<Value>(values: Value[]): Value[] | undefined {
  return values.length > 0 ? values : undefined;
}

/** The object, or nothing where none of its fields says anything. */
export function orUnstated<Fields extends object>(fields: Fields): Fields | undefined {
  return Object.values(fields).some((value) => value !== undefined && value !== null) ? fields : undefined;
}
