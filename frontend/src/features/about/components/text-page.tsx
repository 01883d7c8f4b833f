import type { ComponentChildren } from "preact";
import { useArrival } from "../../../shared/routing/hash-location";
import { useTitle } from "../../../shared/ui/use-title";
import styles from "./text-page.module.css";

/** A page to be read: its name in the tab, its heading, what matters most, and the rest in parts. */
export function TextPage(props: { title: string; heading: string; lead: string; children: ComponentChildren }) {
  useTitle(props.title);
  useArrival(true);
  return (
    <article class={styles["page"]}>
      <h1 tabIndex={-1}>{props.heading}</h1>
      <p class={styles["lead"]}>{props.lead}</p>
      {props.children}
    </article>
  );
}

/** Several statements, one by one. */
export function Points({ of: points }: { of: readonly ComponentChildren[] }) {
  return (
    <ul class={styles["points"]}>
      {points.map((point, index) => (
        <li key={index}>{point}</li>
      ))}
    </ul>
  );
}

/** Something to be copied into a terminal or a program: always from left to right, whatever the language of the page. Long lines are broken. */
export function Code({ children }: { children: string }) {
  return (
    <pre dir="ltr" class={styles["code"]}>
      <code>{children}</code>
    </pre>
  );
}
