import { Printer, Trash2 } from "lucide-preact";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { publicAddress } from "../../../shared/routing/public-address";
import { ShareBox } from "../../../shared/ui/share-box";
import { formatList, OWN_LIST, type ListState } from "../list-state";
import { CompareLink } from "./compare-choice";
import styles from "./lists.module.css";

interface Props {
  readonly state: ListState;
  readonly ids: readonly string[];
  readonly chosen: readonly string[];
  /** Absent on a list that somebody else has shared. */
  readonly onClear?: () => void;
}

/** What can be done with a list as a whole. */
export function ListTools({ state, ids, chosen, onClear }: Props) {
  return (
    <div class={`${styles["tools"] ?? ""} not-on-paper`}>
      <div class={styles["buttons"]}>
        <a class="ds-button" href={hrefOf(formatList({ ...state, isHandOut: true }))}>
          <Printer aria-hidden="true" size="1.1em" />
          {m.list_print()}
        </a>
        <ShareBox address={publicAddress(formatList({ ...OWN_LIST, sharedIds: ids }))} hint={m.list_share_hint()}>
          {onClear && (
            <button type="button" class="ds-button" data-variant="tertiary" onClick={onClear}>
              <Trash2 aria-hidden="true" size="1.1em" />
              {m.list_clear()}
            </button>
          )}
        </ShareBox>
      </div>
      {ids.length > 1 && <CompareLink ids={chosen} />}
    </div>
  );
}
