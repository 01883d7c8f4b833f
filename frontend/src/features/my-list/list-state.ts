import * as v from "valibot";
import { isLocale, type Locale } from "../../shared/i18n/locale";
import { idsAmong } from "../../shared/kept/kept-list";

/** How the list is shown: to work with, or as the sheet to hand out. */
const View = v.picklist(["utskrift"]);

/** Everything that decides what the page of the list shows; all of it stands in the address after `#`. */
export interface ListState {
  /** The listings of a list that somebody has shared; null for one's own, whose ids stand in no address. */
  readonly sharedIds: readonly string[] | null;
  readonly isHandOut: boolean;
  /** The language of the hand-out; null for the page's own. */
  readonly handOutLanguage: Locale | null;
}

/** The ids that an address carries as `ids=a,b`; those that cannot be ids are left out. */
export function idsIn(url: string): readonly string[] {
  const parameters = new URL(url, "http://address.invalid").searchParams;
  return idsAmong(parameters.getAll("ids").flatMap((some) => some.split(",")));
}

/** Reads the state from an address such as `/min-lista?ids=a,b&view=utskrift&lang=en`. What cannot be read is left out. */
export function parseList(url: string): ListState {
  const parameters = new URL(url, "http://address.invalid").searchParams;
  const language = parameters.get("lang");
  return {
    sharedIds: parameters.has("ids") ? idsIn(url) : null,
    isHandOut: v.is(View, parameters.get("view")),
    handOutLanguage: isLocale(language) ? language : null,
  };
}

/** The address of a state, with nothing in it that is as usual; the inverse of `parseList`. */
export function formatList({ sharedIds, isHandOut, handOutLanguage }: ListState): string {
  const parts = [
    // Written out, since commas need no escape here and a shorter address makes a simpler code.
    ...(sharedIds ? [`ids=${sharedIds.join(",")}`] : []),
    ...(isHandOut ? ["view=utskrift"] : []),
    ...(handOutLanguage ? [`lang=${handOutLanguage}`] : []),
  ];
  return parts.length > 0 ? `/min-lista?${parts.join("&")}` : "/min-lista";
}

/** One's own list, to work with. */
export const OWN_LIST: ListState = { sharedIds: null, isHandOut: false, handOutLanguage: null };

/** How few and how many listings can stand side by side. */
export const [MIN_COMPARED, MAX_COMPARED] = [2, 4];

/** The address of a comparison. */
export function formatComparison(ids: readonly string[]): string {
  return `/jamfor?ids=${ids.join(",")}`;
}
