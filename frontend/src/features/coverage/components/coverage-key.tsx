import { m } from "../../../shared/i18n/messages/messages.js";
import type { CoverageState } from "../../../shared/api/wire";
import { stateInWords } from "../wording";
import { StateSign } from "./state-sign";
import styles from "./coverage-key.module.css";

const MEANINGS: readonly (readonly [CoverageState, () => string])[] = [
  ["registered", m.coverage_means_registered],
  ["only-unconfirmed", m.coverage_means_unconfirmed],
  ["none", m.coverage_means_none],
];

/** What the shapes mean; the same three everywhere. */
export function CoverageKey() {
  return (
    <div role="group" aria-label={m.coverage_key()}>
      <dl class={styles["key"]}>
        {MEANINGS.map(([state, meaning]) => (
          <div key={state} class={styles["entry"]}>
            <dt>
              <span class={styles["sign"]} data-state={state}>
                <StateSign state={state} />
              </span>
              {stateInWords(state)}
            </dt>
            <dd>{meaning()}</dd>
          </div>
        ))}
      </dl>
      <p class={styles["more"]}>{m.coverage_key_more()}</p>
    </div>
  );
}
