import { useLocation } from "preact-iso";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useLocale } from "../../../shared/i18n/locale";
import { useKeptIds } from "../../../shared/kept/kept-list";
import { useArrival } from "../../../shared/routing/hash-location";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { useWaitingSign } from "../../../shared/ui/use-waiting-sign";
import { useTitle } from "../../../shared/ui/use-title";
import { FetchFailed, ResultSkeleton } from "../../offering/components/result-states";
import { HandOutView } from "../components/hand-out-view";
import { OwnList } from "../components/own-list";
import { SharedList } from "../components/shared-list";
import { parseList } from "../list-state";
import { useListed } from "../use-listed";
import styles from "./my-list-page.module.css";

/** "Min lista", or a list that somebody has shared: to work with, or as the sheet to hand out. */
export default function MyListPage() {
  useLocale();
  const { url } = useLocation();
  const state = parseList(url);
  const ownIds = useKeptIds();
  const { listed, merges, isPending, error, retry } = useListed(state.sharedIds ?? ownIds);
  const showWaiting = useWaitingSign(isPending);
  // Rows that are there stay while others are fetched: after undoing, only what was away is asked for.
  const isFirstLoad = isPending && listed.every(({ service }) => service === null);

  useTitle(m.list_title());
  useArrival(!isFirstLoad);
  useAnnouncement(showWaiting ? m.list_row_pending() : null);

  const props = { listed, state, isPending };
  return (
    <div class={styles["page"]}>
      {state.isHandOut ? (
        <HandOutView state={state} listed={listed} isReady={!isPending && error === null} />
      ) : state.sharedIds ? (
        <SharedList {...props} />
      ) : (
        <OwnList {...props} ids={ownIds} merges={merges} />
      )}
      {showWaiting && isFirstLoad && <ResultSkeleton />}
      {error !== null && <FetchFailed error={error} onRetry={retry} />}
    </div>
  );
}
