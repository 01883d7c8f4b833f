import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { STEPS, type Step } from "../content";
import styles from "./step-nav.module.css";

const NAMES: Readonly<Record<Step, () => string>> = {
  vad: m.edit_step_what,
  "for-vem": m.edit_step_for_whom,
  "var-och-nar": m.edit_step_where,
  hur: m.edit_step_how,
  kontakt: m.edit_step_contact,
  mer: m.edit_step_more,
  granska: m.edit_step_review,
};

/** What a step is called. */
export const stepName = (step: Step) => NAMES[step]();

/** Where a step of the form is. */
export const stepAddress = (id: string, step: Step) => `/min-sida/insats/${id}?steg=${step}`;

/** The steps of the form, any of which can be gone to. */
export function StepNav({ id, now }: { id: string; now: Step }) {
  return (
    <nav aria-label={m.edit_steps()}>
      <ol class={styles["steps"]}>
        {STEPS.map((step) => (
          <li key={step}>
            <a href={hrefOf(stepAddress(id, step))} {...(step === now && { "aria-current": "step" })}>
              {stepName(step)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
