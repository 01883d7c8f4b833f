import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { formatSearch, isSearch, withoutFilter, type Choice, type SearchState } from "../search-state";
import styles from "./result-states.module.css";
import { Choices } from "./result-tools";

/** The address chooses what does not exist: which filters that is, and the way on without. */
export function UnknownChoices({ state, choices }: { state: SearchState; choices: readonly Choice[] }) {
  const rest = choices.reduce((left, { filter, code }) => withoutFilter(left, filter, code), state);
  return (
    <div role="alert" class={styles["notice"]}>
      <p>{m.unknown_text()}</p>
      <Choices state={state} choices={choices} />
      <a class={styles["way"]} href={hrefOf(isSearch(rest) ? formatSearch(rest) : "/")}>
        {isSearch(rest) ? m.unknown_drop() : m.detail_back_start()}
      </a>
    </div>
  );
}
