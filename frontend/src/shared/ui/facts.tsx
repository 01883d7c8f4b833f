import type { ComponentChildren } from "preact";
import { useLocale } from "../i18n/locale";
import { m } from "../i18n/messages/messages.js";
import styles from "./facts.module.css";

/** A list of labels with their values. */
export function Facts({ children }: { children: ComponentChildren }) {
  return <dl class={styles["facts"]}>{children}</dl>;
}

/** One label with its value; a value that the source does not give is said to be so, never left out. */
export function Fact({ label, children }: { label: string; children?: ComponentChildren }) {
  const { locale } = useLocale();
  const isStated = children !== null && children !== undefined && children !== "" && children !== false;
  return (
    <div class={styles["fact"]}>
      <dt>{label}</dt>
      <dd>{isStated ? children : <span class={styles["unstated"]}>{m.not_stated({}, { locale })}</span>}</dd>
    </div>
  );
}
