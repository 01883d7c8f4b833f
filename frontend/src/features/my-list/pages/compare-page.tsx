import { useLocation } from "preact-iso";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useLocale } from "../../../shared/i18n/locale";
import { useArrival } from "../../../shared/routing/hash-location";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { BackLink } from "../../../shared/ui/back-link";
import { useWaitingSign } from "../../../shared/ui/use-waiting-sign";
import { useTitle } from "../../../shared/ui/use-title";
import { FetchFailed, ResultSkeleton } from "../../offering/components/result-states";
import { CompareTable } from "../components/compare-table";
import { formatList, idsIn, MAX_COMPARED, MIN_COMPARED, OWN_LIST } from "../list-state";
import { useListed } from "../use-listed";
import styles from "./compare-page.module.css";

/** Two to four listings side by side, as chosen on a list; which ones stands in the address after `#`. */
export default function ComparePage() {
  useLocale();
  const { url } = useLocation();
  const asked = idsIn(url);
  const { listed, isPending, error, retry } = useListed(asked.slice(0, MAX_COMPARED));
  const showWaiting = useWaitingSign(isPending);
  const services = listed.flatMap(({ service }) => service ?? []);
  const gone = listed.filter(({ isGone }) => isGone).length;
  const failed = listed.length - services.length - gone;

  useTitle(m.compare_title());
  useArrival(!isPending);
  useAnnouncement(showWaiting ? m.list_row_pending() : null);

  return (
    <div class={styles["page"]}>
      <BackLink to={formatList(OWN_LIST)} label={m.compare_back()} />
      <h1 tabIndex={-1}>{m.compare_heading()}</h1>
      {gone > 0 && <p>{m.list_gone_count({ count: gone })}</p>}
      {!isPending && failed > 0 && <p>{m.list_failed_count({ count: failed })}</p>}
      {asked.length > MAX_COMPARED && <p>{m.compare_first_shown({ max: String(MAX_COMPARED) })}</p>}
      {!isPending && failed === 0 && services.length < MIN_COMPARED && (
        <p class={styles["notice"]}>{m.compare_too_few({ min: String(MIN_COMPARED), max: String(MAX_COMPARED) })}</p>
      )}
      {!isPending && services.length >= MIN_COMPARED && <CompareTable services={services} />}
      {showWaiting && <ResultSkeleton />}
      {error !== null && <FetchFailed error={error} onRetry={retry} />}
    </div>
  );
}
