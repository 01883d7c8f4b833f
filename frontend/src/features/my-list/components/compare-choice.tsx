import { Columns3 } from "lucide-preact";
import { LocalizedText, type Localized } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { formatComparison, MAX_COMPARED, MIN_COMPARED } from "../list-state";
import styles from "./compare-choice.module.css";

/** Chooses one listing for comparing. */
export function CompareBox({
  name,
  isChosen,
  onChange,
}: {
  name: Localized;
  isChosen: boolean;
  onChange: (isChosen: boolean) => void;
}) {
  return (
    <label class={styles["box"]}>
      <input
        class="ds-input"
        type="checkbox"
        checked={isChosen}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      {m.compare_choose()}{" "}
      <span class="ds-sr-only">
        <LocalizedText of={name} />
      </span>
    </label>
  );
}

/** The way to the comparison of what is chosen, or how many can be chosen. */
export function CompareLink({ ids }: { ids: readonly string[] }) {
  const range = { min: String(MIN_COMPARED), max: String(MAX_COMPARED) };
  if (ids.length < MIN_COMPARED) return <p class={styles["hint"]}>{m.compare_hint(range)}</p>;
  if (ids.length > MAX_COMPARED) {
    return <p class={styles["hint"]}>{m.compare_too_many({ ...range, count: String(ids.length) })}</p>;
  }
  return (
    <a class="ds-button" data-variant="secondary" href={hrefOf(formatComparison(ids))}>
      <Columns3 aria-hidden="true" size="1.1em" />
      {m.compare_chosen({ count: String(ids.length) })}
    </a>
  );
}
