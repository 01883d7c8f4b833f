import { useId } from "preact/hooks";
import type { UpdateRound } from "../../../shared/api/wire";
import { m } from "../../../shared/i18n/messages/messages.js";
import styles from "./round-progress.module.css";

/** How far a round has come: in words, and as a bar. */
export function RoundProgress({ progress: { listings, done, changed } }: { progress: UpdateRound["progress"] }) {
  const id = useId();
  return (
    <div class={styles["progress"]}>
      <p id={id} class={styles["said"]}>
        {m.round_progress({ done: String(done), listings: String(listings) })}
        {changed > 0 && <> {m.round_progress_changed({ changed: String(changed) })}</>}
      </p>
      <progress class={styles["bar"]} aria-labelledby={id} max={Math.max(listings, 1)} value={done} />
    </div>
  );
}
