import { useEffect, useRef } from "preact/hooks";
import { faultsOf } from "../faults";
import { m } from "../../../shared/i18n/messages/messages.js";
import styles from "./form.module.css";

/** Everything that the API says is wrong with a form, with the way to each field; takes the focus when it comes. */
export function FaultSummary({
  error,
  idOf,
}: {
  error: unknown;
  /** The field that a JSON pointer of the API means; null where there is none. */
  idOf: (pointer: string) => string | null;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [error]);
  const faults = faultsOf(error);
  if (faults.size === 0) return null;
  return (
    <div class={styles["summary"]}>
      <h2 ref={heading} tabIndex={-1}>
        {m.acc_errors()}
      </h2>
      <ul>
        {[...faults].map(([pointer, words]) => {
          const id = idOf(pointer);
          return (
            <li key={pointer}>
              {id === null ? (
                words
              ) : (
                <button
                  type="button"
                  onClick={() => {
                    document.getElementById(id)?.focus();
                  }}
                >
                  {words}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
