import { useQuery } from "@tanstack/preact-query";
import type { ServiceList } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { useSettled } from "../../../shared/ui/use-settled";
import { previewQuery } from "../queries";
import type { SearchState } from "../search-state";
import { joinWords } from "../wording";
import styles from "./search-form.module.css";

/** Milliseconds of rest after which a text is taken to be meant. */
const REST = 400;

/** A single letter means nothing yet. */
const SHORTEST = 2;

/** How much the text gives, then what its parts were taken to mean. */
function inWords({ totalItems, interpretation }: ServiceList["_meta"], locale: string): string {
  const number = totalItems === 0 ? m.start_preview_none() : m.results_heading({ count: totalItems });
  const names = interpretation.map(({ name }) => wordingFor(name, locale).value);
  if (names.length === 0) return number;
  return `${number}. ${m.start_preview_meaning({ names: joinWords(names, locale) })}`;
}

/** One quiet line under the field: what pressing the button would give for the text as it stands. */
export function SearchPreview({ state, typed }: { state: SearchState; typed: string }) {
  const { locale } = useLocale();
  const settled = useSettled(typed, REST);
  // While the text is another than the one that was asked about, nothing is said: not what the old one would have given.
  const isMeant = settled === typed && typed.length >= SHORTEST;
  const { data } = useQuery({ ...previewQuery(state, settled, locale), enabled: isMeant });
  const words = isMeant && data ? inWords(data._meta, locale) : "";
  useAnnouncement(words === "" ? null : words);
  return <p class={styles["preview"]}>{words}</p>;
}
