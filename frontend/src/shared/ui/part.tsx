import type { ComponentChildren } from "preact";
import styles from "./part.module.css";

/** One part of a page under its own heading; `id` names it for links and for screen readers. */
export function Part({
  id,
  heading,
  children,
}: {
  id: string;
  heading: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <section aria-labelledby={id} class={styles["part"]}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
