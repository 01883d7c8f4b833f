import type { ComponentChildren } from "preact";
import { useLocale } from "../i18n/locale";
import { m } from "../i18n/messages/messages.js";
import { useAnnouncement } from "../ui/announcer";
import styles from "./members-only.module.css";
import { useSession } from "./session";

/** Goes to the log-in and back to this address; its code comes with the first press. */
async function toLogIn(uiLocale: string): Promise<void> {
  const { logIn } = await import("./log-in");
  await logIn({ uiLocale });
}

/** What is for those alone who are logged in; all others are told what it is for, and the way in. */
export function MembersOnly({ children }: { children: (name: string) => ComponentChildren }) {
  const { locale } = useLocale();
  const session = useSession();
  useAnnouncement(session.status === "waiting" ? m.own_logging_in() : null);
  if (session.status === "in") return <>{children(session.name)}</>;
  if (session.status === "waiting") return <p>{m.own_logging_in()}</p>;
  return (
    <>
      <p class={styles["lead"]}>{m.own_lead()}</p>
      {session.status === "failed" && <p role="alert">{m.own_login_failed()}</p>}
      <button
        type="button"
        class="ds-button"
        onClick={() => {
          void toLogIn(locale);
        }}
      >
        {m.own_log_in()}
      </button>
      <p class={styles["note"]}>{m.own_no_account()}</p>
    </>
  );
}
