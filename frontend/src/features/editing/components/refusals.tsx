import { m } from "../../../shared/i18n/messages/messages.js";
import styles from "./refusals.module.css";

/** What stands in the way, each with the way to its field. */
export function Refusals({
  heading,
  places,
  isUrgent = false,
  onGo,
}: {
  heading: string;
  /** JSON pointer and what is wrong there. */
  places: readonly (readonly [string, string])[];
  isUrgent?: boolean;
  onGo: (pointer: string) => void;
}) {
  if (places.length === 0) return null;
  return (
    <div class={styles["refusals"]} {...(isUrgent && { role: "alert" })}>
      <p class={styles["heading"]}>{heading}</p>
      <ul>
        {places.map(([pointer, detail]) => (
          <li key={pointer}>
            {detail}{" "}
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              onClick={() => {
                onGo(pointer);
              }}
            >
              {m.edit_go_there()}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
