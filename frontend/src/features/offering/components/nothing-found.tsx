import type { ServiceList } from "../../../shared/api/wire";
import { useLocale, type Locale } from "../../../shared/i18n/locale";
import { wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { EMPTY_SEARCH, formatSearch, isSearch, relaxed, type SearchState } from "../search-state";
import { fieldInWords, joinWords } from "../wording";
import { NotStatedChoice, OutdatedChoice } from "./result-tools";
import styles from "./result-states.module.css";
import { WhenUrgent } from "./when-urgent";

type Meta = ServiceList["_meta"];
type Relaxation = Meta["relaxations"][number];

/** The condition that would be dropped, as the visitor gave it: the words, or the filter with its values by name. */
function droppedInWords({ filter, values, text }: Relaxation, facets: ServiceList["facets"], locale: Locale): string {
  if (text) return `”${text}”`;
  const names = values.map((code) => {
    const name = filter ? facets?.[filter]?.find((value) => value.code === code)?.name : undefined;
    return name ? wordingFor(name, locale).value : code;
  });
  const joined = joinWords(names, locale);
  return filter ? `${fieldInWords(filter)} (${joined})` : joined;
}

/**
 * Nothing found: what may still fit, which condition to drop with what it gives, and the place alone. Never says that there
 * is no support, only that none is registered.
 */
export function NothingFound({
  state,
  meta,
  facets,
}: {
  state: SearchState;
  meta: Meta;
  facets: ServiceList["facets"];
}) {
  const { locale } = useLocale();
  const mayFit = meta.notStatedTotal > 0 || meta.outdatedItems > 0;
  // Dropping everything is no search any more: the start page does that better.
  const ways = meta.relaxations
    .map((relaxation) => ({ relaxation, wider: relaxed(state, relaxation) }))
    .filter(({ wider }) => isSearch(wider));
  const place = meta.interpretation.find(({ filter }) => filter === "municipality");
  return (
    <div class={styles["notice"]}>
      {mayFit ? (
        <div>
          <p>{m.empty_uncertain()}</p>
          <NotStatedChoice state={state} counts={meta.notStatedItems} />
          <OutdatedChoice state={state} count={meta.outdatedItems} />
        </div>
      ) : (
        <p>{m.empty_text()}</p>
      )}
      {(ways.length > 0 || place) && (
        <section aria-labelledby="relax">
          <h2 id="relax">{m.empty_relax()}</h2>
          <ul>
            {ways.map(({ relaxation, wider }) => (
              <li key={formatSearch(wider)}>
                <a class={styles["way"]} href={hrefOf(formatSearch(wider))}>
                  {m.empty_relax_item({
                    count: relaxation.totalItems,
                    what: droppedInWords(relaxation, facets, locale),
                  })}
                </a>
              </li>
            ))}
            {place && ways.length === 0 && (
              <li>
                <a class={styles["way"]} href={hrefOf(formatSearch({ ...EMPTY_SEARCH, q: place.text }))}>
                  {m.empty_only_place({ place: wordingFor(place.name, locale).value })}
                </a>
              </li>
            )}
          </ul>
        </section>
      )}
      <p>{state.q === "" ? m.empty_fewer_choices() : m.empty_other_words()}</p>
      <p>
        {m.tip_ask()}{" "}
        <a class={styles["way"]} href={hrefOf("/tipsa")}>
          {m.tip_title()}
        </a>
      </p>
      {/* Whoever finds nothing may be the one who cannot wait. */}
      <WhenUrgent />
    </div>
  );
}
