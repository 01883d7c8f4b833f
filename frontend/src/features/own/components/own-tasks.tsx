import type { Me } from "../../../shared/api/wire";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { Part } from "../../../shared/ui/part";
import styles from "./own-tasks.module.css";

interface Task {
  readonly path: string;
  readonly label: () => string;
}

/** Where each thing is done that the API says the account may do. */
const TASKS: Readonly<Record<Me["actions"][number], Task>> = {
  "keep-accounts": { path: "/konton", label: m.own_task_accounts },
  "see-unattended-actors": { path: "/aktorer-utan-redaktor", label: m.own_task_unattended },
  "add-service": { path: "/min-sida/ny", label: m.own_task_add },
  "handle-submissions": { path: "/inkommet", label: m.queue_title },
  coordinate: { path: "/samordning", label: m.overview_title },
};

/** What whoever is logged in may do beside keeping listings true. */
export function OwnTasks({ actions }: { actions: Me["actions"] }) {
  return (
    <Part heading={m.own_tasks()}>
      <ul class={styles["tasks"]}>
        {actions.map((action) => (
          <li key={action}>
            <a href={hrefOf(TASKS[action].path)}>{TASKS[action].label()}</a>
          </li>
        ))}
      </ul>
    </Part>
  );
}
