import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { MAX_KEPT, setKeptIds, useKeptIds } from "../../../shared/kept/kept-list";
import { useAnnounce } from "../../../shared/ui/announcer";
import { formatList, OWN_LIST, type ListState } from "../list-state";
import type { Listed } from "../use-listed";
import { CompareBox } from "./compare-choice";
import { ListRow } from "./list-row";
import { ListTools } from "./list-tools";
import { useChosen } from "./use-chosen";
import styles from "./lists.module.css";

/** Puts what is on a shared list and still there last on one's own, as far as there is room. */
function TakeOver({ ids }: { ids: readonly string[] }) {
  const own = useKeptIds();
  const announce = useAnnounce();
  const added = ids.filter((id) => !own.includes(id));
  const hasRoom = own.length + added.length <= MAX_KEPT;

  if (ids.length === 0) return null;
  return (
    <div class={`${styles["notice"] ?? ""} not-on-paper`}>
      <p>{m.list_shared_notice()}</p>
      {added.length === 0 && <p>{m.list_shared_taken()}</p>}
      {added.length > 0 && !hasRoom && <p>{m.list_full({ max: String(MAX_KEPT) })}</p>}
      <p class={styles["buttons"]}>
        {added.length > 0 && hasRoom && (
          <button
            type="button"
            class="ds-button"
            onClick={() => {
              setKeptIds([...own, ...added]);
              announce(m.list_shared_added({ count: added.length }));
              // The button goes once everything is taken over.
              document.querySelector("h1")?.focus();
            }}
          >
            {m.list_shared_add()}
          </button>
        )}
        <a class={styles["way"]} href={hrefOf(formatList(OWN_LIST))}>
          {m.list_shared_own()}
        </a>
      </p>
    </div>
  );
}

interface Props {
  readonly listed: readonly Listed[];
  readonly state: ListState;
  readonly isPending: boolean;
}

/** A list that somebody has shared: to read, print and compare; it becomes one's own only by a button. */
export function SharedList({ listed, state, isPending }: Props) {
  const ids = listed.map(({ id }) => id);
  const { chosen, choose } = useChosen(ids);
  return (
    <>
      <h1 tabIndex={-1}>{m.list_shared_heading()}</h1>
      {listed.length === 0 ? (
        <p>{m.list_shared_empty()}</p>
      ) : (
        <>
          <TakeOver ids={listed.filter((row) => !row.isGone).map(({ id }) => id)} />
          <ListTools state={state} ids={ids} chosen={chosen} />
          <ol class={styles["rows"]} aria-label={m.list_shared_heading()}>
            {listed.map((row, index) => (
              <li key={row.id}>
                <ListRow row={row} number={index + 1} isPending={isPending}>
                  {row.service && listed.length > 1 && (
                    <CompareBox
                      name={row.service.name}
                      isChosen={chosen.includes(row.id)}
                      onChange={(isChosen) => {
                        choose(row.id, isChosen);
                      }}
                    />
                  )}
                </ListRow>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
