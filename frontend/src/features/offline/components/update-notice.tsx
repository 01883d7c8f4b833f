import { RefreshCw } from "lucide-preact";
import { useEffect, useState } from "preact/hooks";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { startOffline } from "../start-offline";
import styles from "./notice.module.css";

/** Makes the page readable without network, and says when there is a newer version of it. What is in the address stays. */
export function UpdateNotice() {
  useLocale();
  const [newer, setNewer] = useState<ServiceWorker | null>(null);
  useEffect(() => startOffline(setNewer), []);
  useAnnouncement(newer ? m.offline_new_version() : null);
  if (!newer) return null;
  return (
    <section class={`${styles["notice"] ?? ""} not-on-paper`} aria-label={m.offline_new_version_label()}>
      <RefreshCw aria-hidden="true" size="1.25em" />
      <p>{m.offline_new_version()}</p>
      <button
        type="button"
        class={styles["action"]}
        onClick={() => {
          newer.postMessage("take over");
          window.location.reload();
        }}
      >
        {m.offline_reload()}
      </button>
    </section>
  );
}
