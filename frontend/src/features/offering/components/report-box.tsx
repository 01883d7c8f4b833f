import { useQuery } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import { m } from "../../../shared/i18n/messages/messages.js";
import summary from "../../../shared/ui/summary.module.css";
import styles from "./report-box.module.css";
import { FetchFailed } from "./result-states";

/** The form, whose code comes when it is first asked for; when that fails it is said, and can be asked for again. */
function FormWhenLoaded({ id }: { id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ["offering", "report-form"],
    queryFn: () => import("./report-form"),
    staleTime: Infinity,
    gcTime: Infinity,
  });
  if (error !== null) return <FetchFailed error={error} onRetry={() => void refetch()} />;
  return data ? <data.ReportForm id={id} /> : <p>{m.page_loading()}</p>;
}

/** The quiet way to say that something in a listing is wrong. What is written there stays while the page is open. */
export function ReportBox({ id }: { id: string }) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      class={`${styles["box"] ?? ""} not-on-paper`}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary class={summary["summary"]}>{m.report_open()}</summary>
      <div class={styles["content"]}>{wasOpened && <FormWhenLoaded id={id} />}</div>
    </details>
  );
}
