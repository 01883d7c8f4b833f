import { useQuery } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import { m } from "../../../shared/i18n/messages/messages.js";
import { Part } from "../../../shared/ui/part";
import summary from "../../../shared/ui/summary.module.css";
import { ownReportsQuery } from "../submission-queries";
import { SubmissionList } from "./submission-list";

function Answered() {
  const [page, setPage] = useState(1);
  const query = useQuery(ownReportsQuery("done", page));
  return <SubmissionList query={query} none={m.queue_none_done()} onPage={setPage} />;
}

/** What visitors have said of the listings of whoever is logged in: what waits, and behind it what was answered. */
export function OwnReports() {
  const [page, setPage] = useState(1);
  const [isOpen, setOpen] = useState(false);
  const query = useQuery(ownReportsQuery("open", page));
  const count = query.data?._meta.totalItems ?? 0;
  return (
    <Part id="synpunkter" heading={count > 0 ? m.own_reports_count({ count: String(count) }) : m.own_reports()}>
      <SubmissionList query={query} none={m.own_reports_none()} onPage={setPage} />
      <details
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary class={summary["summary"]}>{m.own_reports_done()}</summary>
        {isOpen && <Answered />}
      </details>
    </Part>
  );
}
