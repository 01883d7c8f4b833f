import { ArrowLeft } from "lucide-preact";
import { hrefOf } from "../routing/hash-location";
import styles from "./back-link.module.css";

/** The way back to where a page belongs; `to` is a path such as `/aktorer`. */
export function BackLink({ to, label }: { to: string; label: string }) {
  return (
    <p class={styles["back"]}>
      <a href={hrefOf(to)}>
        <ArrowLeft aria-hidden="true" size="1.1em" />
        {label}
      </a>
    </p>
  );
}
