import type { ComponentChildren } from "preact";
import styles from "./form.module.css";

/** What ties a field to its words, for the input itself. */
interface Ties {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

/** One field of a form: its label, what helps to fill it in, and what is wrong with it. */
export function Field({
  id,
  label,
  hint,
  fault,
  children,
}: {
  id: string;
  label: string;
  hint?: string;
  fault?: string | undefined;
  children: (ties: Ties) => ComponentChildren;
}) {
  const described = [hint !== undefined && `${id}-hint`, fault !== undefined && `${id}-fault`].filter(Boolean);
  return (
    <div class={styles["field"]}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class={styles["hint"]}>
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p id={`${id}-fault`} class={styles["fault"]}>
          {fault}
        </p>
      )}
      {children({
        id,
        "aria-describedby": described.join(" ") || undefined,
        "aria-invalid": fault === undefined ? undefined : true,
      })}
    </div>
  );
}
