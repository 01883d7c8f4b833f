import { useQueryClient } from "@tanstack/preact-query";
import { Eraser, LogOut, Phone } from "lucide-preact";
import { useLocation } from "preact-iso";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { forgetLocale } from "../../shared/i18n/locale";
import { m } from "../../shared/i18n/messages/messages.js";
import { useAnnounce } from "../../shared/ui/announcer";
import { leaveQuickly, returnToFirstStep } from "./leaving";
import { UrgentBox } from "./urgent-box";
import styles from "./safety-bar.module.css";

/** Two presses of Escape within this many milliseconds leave the page. */
const DOUBLE_PRESS = 1500;

/** Leaves the page when Escape is pressed twice, wherever the focus is. */
function useEscapeTwice(leave: () => void): void {
  useEffect(() => {
    let lastPress = Number.NEGATIVE_INFINITY;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.repeat) return;
      if (event.timeStamp - lastPress < DOUBLE_PRESS) leave();
      lastPress = event.timeStamp;
    };
    addEventListener("keydown", listen);
    return () => {
      removeEventListener("keydown", listen);
    };
  }, [leave]);
}

const leave = () => {
  void leaveQuickly();
};

/** On every page: whom to call now, forgetting what was searched for (`onClear` forgets the rest), and leaving at once. */
export function SafetyBar({ onClear }: { onClear: () => void }) {
  const [urgentOpen, setUrgentOpen] = useState(false);
  const { route, url } = useLocation();
  // Whoever has gone on must see where they have come: the open box fills half of a phone.
  useLayoutEffect(() => {
    setUrgentOpen(false);
  }, [url]);
  const queries = useQueryClient();
  const announce = useAnnounce();
  useEscapeTwice(leave);

  const clear = async () => {
    forgetLocale();
    await returnToFirstStep();
    route("/", true);
    route("/");
    queries.clear();
    onClear();
    announce(m.clear_done());
  };

  return (
    <section class={styles["safety"]} aria-label={m.safety_label()}>
      <div class={styles["bar"]}>
        <button
          type="button"
          class={styles["urgent"]}
          aria-expanded={urgentOpen}
          aria-controls="urgent"
          onClick={() => {
            setUrgentOpen(!urgentOpen);
          }}
        >
          <Phone aria-hidden="true" size="1.1em" />
          {m.urgent()}
        </button>
        <button
          type="button"
          class={styles["quiet"]}
          onClick={() => {
            void clear();
          }}
        >
          <Eraser aria-hidden="true" size="1.1em" />
          {m.clear()}
        </button>
        <button type="button" class={styles["leave"]} onClick={leave} title={m.leave_quickly_hint()}>
          <LogOut aria-hidden="true" size="1.1em" />
          {m.leave_quickly()}
        </button>
      </div>
      <UrgentBox id="urgent" open={urgentOpen} />
    </section>
  );
}
