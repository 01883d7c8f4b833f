import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import styles from "./part.module.css";

/** One part of a page under its own heading; `id` names that for those who look for it. */
export function Part({
  id,
  heading,
  children,
}: {
  id?: string;
  heading: ComponentChildren;
  children: ComponentChildren;
}) {
  const ownId = useId();
  return (
    <section aria-labelledby={id ?? ownId} class={styles["part"]}>
      <h2 id={id ?? ownId}>{heading}</h2>
      {children}
    </section>
  );
}
