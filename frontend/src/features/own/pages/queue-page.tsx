import { useQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf, useArrival } from "../../../shared/routing/hash-location";
import { useSession } from "../../../shared/session/session";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { BackLink } from "../../../shared/ui/back-link";
import { useTitle } from "../../../shared/ui/use-title";
import { SubmissionList } from "../components/submission-list";
import { queueQuery, type QueueChoice } from "../submission-queries";
import { formatQueue, parseQueue } from "../queue-choice";
import { KINDS } from "../submission-wording";
import styles from "./queue-page.module.css";

function Choices({ choice, onChoose }: { choice: QueueChoice; onChoose: (choice: QueueChoice) => void }) {
  return (
    <div class={styles["choices"]}>
      <label>
        {m.queue_show()}
        <select
          class="ds-input"
          value={choice.state}
          onChange={(event) => {
            onChoose({ ...choice, state: event.currentTarget.value === "done" ? "done" : "open", page: 1 });
          }}
        >
          <option value="open">{m.queue_open()}</option>
          <option value="done">{m.queue_done()}</option>
        </select>
      </label>
      <label>
        {m.queue_kind()}
        <select
          class="ds-input"
          value={choice.kind ?? ""}
          onChange={(event) => {
            const code = event.currentTarget.value;
            onChoose({ ...choice, kind: parseQueue(`?kind=${code}`).kind, page: 1 });
          }}
        >
          <option value="">{m.page_all()}</option>
          {Object.entries(KINDS).map(([code, name]) => (
            <option key={code} value={code}>
              {name()}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Queue() {
  const { url, route } = useLocation();
  const choice = parseQueue(url);
  const query = useQuery(queueQuery(choice));
  const total = query.data?._meta.totalItems;
  const none = choice.state === "open" ? m.queue_none_open() : m.queue_none_done();
  useArrival(!query.isPending);
  useAnnouncement(total === undefined ? null : total === 0 ? none : m.queue_count({ count: total }));
  return (
    <>
      <Choices
        choice={choice}
        onChoose={(next) => {
          route(formatQueue(next), true);
        }}
      />
      {total !== undefined && total > 0 && <h2>{m.queue_count({ count: total })}</h2>}
      <SubmissionList
        query={query}
        none={none}
        onPage={(page) => {
          route(formatQueue({ ...choice, page }));
        }}
      />
    </>
  );
}

function LoggedOut() {
  useArrival(true);
  return (
    <p>
      {m.queue_logged_out()} <a href={hrefOf("/min-sida")}>{m.own_title()}</a>
    </p>
  );
}

/** "Det som har kommit in": everything that visitors have sent in, for coordinators. */
export default function QueuePage() {
  useLocale();
  const session = useSession();
  useTitle(m.queue_title());
  return (
    <div class={styles["page"]}>
      <BackLink to="/min-sida" label={m.own_title()} />
      <h1 tabIndex={-1}>{m.queue_title()}</h1>
      {session.status === "in" && (
        <>
          <p class={styles["lead"]}>{m.queue_lead()}</p>
          <Queue />
        </>
      )}
      {session.status === "waiting" && <p>{m.own_logging_in()}</p>}
      {(session.status === "out" || session.status === "failed") && <LoggedOut />}
    </div>
  );
}
