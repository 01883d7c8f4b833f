import { useQuery } from "@tanstack/preact-query";
import { useLocale } from "../../../shared/i18n/locale";
import { DOT } from "../../../shared/i18n/joined";
import { LocalizedText, wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import type { Facet } from "../components/filter-group";
import { placedQuery } from "../queries";
import { formatSearch, withOnly, type SearchState } from "../search-state";
import { countInWords } from "../wording";
import { MAP_SIZE, SHAPES } from "./municipality-shapes";
import styles from "./result-map.module.css";

/** Room for the lines at the edge of the drawing. */
const EDGE = 6;

export interface MapProps {
  readonly state: SearchState;
  /** The municipalities, each with the number of results that it alone gives. */
  readonly places: readonly Facet[];
  readonly total: number;
}

/** Where a municipality leads: to its results as a list. */
function addressOf(state: SearchState, code: string): string {
  return hrefOf(formatSearch({ ...withOnly(state, "municipality", [code]), view: "lista" }));
}

/** Chosen, with results, or without; told by line and word as well as by colour. */
function lookOf(place: Facet): string {
  if (place.chosen) return "chosen";
  return place.own > 0 ? "some" : "none";
}

function Drawing({ state, places }: { state: SearchState; places: readonly Facet[] }) {
  const { locale } = useLocale();
  const drawn = places.flatMap((place) => {
    const shape = SHAPES[place.code];
    return shape ? [{ place, shape }] : [];
  });
  const [width, height] = MAP_SIZE;
  return (
    <svg
      class={styles["drawing"]}
      viewBox={[-EDGE, -EDGE, width + 2 * EDGE, height + 2 * EDGE].join(" ")}
      role="group"
      aria-label={m.map_drawing()}
    >
      {drawn.map(({ place, shape }) => (
        <a
          key={place.code}
          class={styles["place"]}
          data-look={lookOf(place)}
          href={addressOf(state, place.code)}
          aria-label={m.map_place({ place: wordingFor(place.name, locale).value, count: countInWords(place.own) })}
        >
          <path d={shape.path} />
        </a>
      ))}
      {/* Above all outlines, since a name may be wider than its municipality. */}
      <g aria-hidden="true" class={styles["names"]}>
        {drawn.map(({ place, shape: { label } }) => (
          <text key={place.code} x={label[0]} y={label[1]}>
            {wordingFor(place.name, locale).value}
            <tspan x={label[0]} dy="1.15em">
              {place.own}
            </tspan>
          </text>
        ))}
      </g>
    </svg>
  );
}

/** What a map cannot show, in words: what counts everywhere, and what says no place. */
function Remarks({ state, places, total }: MapProps) {
  const { locale } = useLocale();
  const codes = places.map(({ code }) => code);
  const { data } = useQuery(placedQuery(state, codes, locale));
  const placeless = data?._meta.notStatedItems["municipality"] ?? 0;
  return (
    <div class={styles["remarks"]}>
      <p>{m.map_county_wide()}</p>
      {placeless > 0 && (
        <p>
          {state.includeNotStated
            ? m.map_placeless_included({ count: placeless })
            : m.map_placeless({ count: placeless })}
        </p>
      )}
      {places.some(({ own }) => own === 0) && <p>{m.map_none()}</p>}
      {total > 0 && (
        <p>
          <a href={hrefOf(formatSearch({ ...state, view: "lista" }))}>{m.map_all({ count: total })}</a>
        </p>
      )}
    </div>
  );
}

/** The results by municipality: a drawing, beside it the same as a list, and in words what no drawing shows. */
export function ResultMap({ state, places, total }: MapProps) {
  return (
    <section aria-labelledby="karta" class={styles["map"]}>
      <h2 id="karta">{m.map_heading()}</h2>
      <div class={styles["views"]}>
        <Drawing state={state} places={places} />
        <ul class={styles["list"]} aria-label={m.map_list()}>
          {places.map((place) => (
            <li key={place.code}>
              <a href={addressOf(state, place.code)}>
                <LocalizedText of={place.name} />
              </a>
              <span>
                {countInWords(place.own)}
                {place.chosen && (
                  <strong>
                    {DOT}
                    {m.map_chosen()}
                  </strong>
                )}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <Remarks state={state} places={places} total={total} />
    </section>
  );
}
