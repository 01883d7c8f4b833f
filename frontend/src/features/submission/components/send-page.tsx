import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Thanks } from "../../../shared/forms/send-form";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useArrival } from "../../../shared/routing/hash-location";
import { BackLink } from "../../../shared/ui/back-link";
import { useTitle } from "../../../shared/ui/use-title";
import styles from "./send-page.module.css";

/** A page with a form that anybody may send; once it has arrived, the thanks take its place. */
export function SendPage({
  title,
  lead,
  thanks,
  children,
}: {
  title: string;
  lead: string;
  thanks: string;
  children: (onSent: () => void) => ComponentChildren;
}) {
  const [isSent, setSent] = useState(false);
  useTitle(title);
  useArrival(true);
  return (
    <div class={styles["page"]}>
      <BackLink to="/" label={m.detail_back_start()} />
      <h1 tabIndex={-1}>{title}</h1>
      {isSent ? (
        <Thanks
          text={thanks}
          onMore={() => {
            setSent(false);
          }}
        />
      ) : (
        <>
          <p class={styles["lead"]}>{lead}</p>
          {children(() => {
            setSent(true);
          })}
        </>
      )}
    </div>
  );
}
