import { m } from "../../../shared/i18n/messages/messages.js";
import type { ContactId } from "../../../shared/urgent/urgent-contacts";
import { UrgentNumbers } from "../../../shared/urgent/urgent-numbers";
import styles from "./result-states.module.css";

/** Whom to call when it is urgent: all, or those that fit. */
export function WhenUrgent({ only }: { only?: readonly ContactId[] }) {
  return (
    <section aria-labelledby="when-urgent" class={styles["urgent"]}>
      <h2 id="when-urgent">{m.urgent_heading()}</h2>
      <UrgentNumbers {...(only && { only })} />
    </section>
  );
}

/** Who looks for help with this may be the one who cannot wait for what is found. */
const BY_CONCERN: Readonly<Partial<Record<string, readonly ContactId[]>>> = {
  "psykisk-ohalsa": ["112", "suicide"],
  vald: ["112", "violence"],
};

/** Above what is found for the needs that a life may hang on: whom to call at once. Nothing for other needs. */
export function UrgentAbove({ concerns }: { concerns: readonly string[] }) {
  const fitting = new Set(concerns.flatMap((concern) => BY_CONCERN[concern] ?? []));
  if (fitting.size === 0) return null;
  return (
    <div class={styles["notice"]}>
      <WhenUrgent only={[...fitting]} />
    </div>
  );
}
