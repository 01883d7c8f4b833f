import { useQueryClient } from "@tanstack/preact-query";
import { useEffect, useRef, useState } from "preact/hooks";
import { useLocale } from "../../../shared/i18n/locale";
import { wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { followMerge, forgetKeptList, letGo, moveKept, setKeptIds } from "../../../shared/kept/kept-list";
import { useAnnounce } from "../../../shared/ui/announcer";
import { serviceQuery } from "../../offering/queries";
import type { ListState } from "../list-state";
import type { Listed, Merge } from "../use-listed";
import { ListRow, moveButtonId } from "./list-row";
import { CompareBox } from "./compare-choice";
import { ListTools } from "./list-tools";
import { useChosen } from "./use-chosen";
import styles from "./lists.module.css";

/** What was taken off the list last, until something else is done: the list as it was before. */
interface Undo {
  readonly ids: readonly string[];
  /** Said anew where the language changes. */
  readonly text: () => string;
}

function UndoNotice({ undo, onUndo }: { undo: Undo; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // What had the focus went with the row.
  useEffect(() => {
    button.current?.focus();
  }, [undo]);
  return (
    <p class={`${styles["undo"] ?? ""} not-on-paper`}>
      {undo.text()}{" "}
      <button ref={button} type="button" class="ds-button" data-variant="secondary" onClick={onUndo}>
        {m.list_undo()}
      </button>
    </p>
  );
}

/** Nothing on the list: how something gets there. */
function EmptyList() {
  return (
    <div class={styles["notice"]}>
      <p>{m.list_empty()}</p>
      <p>
        <a class={styles["way"]} href={hrefOf("/")}>
          {m.list_empty_search()}
        </a>
      </p>
    </div>
  );
}

interface Props {
  readonly ids: readonly string[];
  readonly listed: readonly Listed[];
  readonly merges: readonly Merge[];
  readonly state: ListState;
  readonly isPending: boolean;
}

/** One's own list: to reorder, thin out, compare, hand out and share. */
export function OwnList({ ids, listed, merges, state, isPending }: Props) {
  const { locale } = useLocale();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [undo, setUndo] = useState<Undo | null>(null);
  const { chosen, choose } = useChosen(ids);

  const moved = useRef<{ id: string; step: -1 | 1; from: readonly string[] } | null>(null);
  useEffect(() => {
    if (!moved.current) return;
    const { id, step, from } = moved.current;
    // The rows may be drawn a moment after the list has changed: a button of the old place is about to be another's.
    if (ids === from || listed.some((row, index) => row.id !== ids[index])) return;
    moved.current = null;
    // The row has moved and its button with it; at the end of the list the other way is the one that is left.
    const button = document.getElementById(moveButtonId(id, step));
    const isAtEnd = button instanceof HTMLButtonElement && button.disabled;
    (isAtEnd ? document.getElementById(moveButtonId(id, step === 1 ? -1 : 1)) : button)?.focus();
  }, [ids, listed]);

  // What came for the id of a merged listing is the one that is left: it is known from now on, not asked for again.
  useEffect(() => {
    for (const { from, survivor } of merges) {
      queries.setQueryData(serviceQuery(survivor.id, locale).queryKey, survivor);
      followMerge(from, survivor.id);
    }
  }, [merges, locale, queries]);

  const nameOf = ({ service }: Listed, index: number) =>
    service ? wordingFor(service.name, locale).value : m.list_row_number({ number: String(index + 1) });

  const move = (row: Listed, index: number, step: -1 | 1) => {
    setUndo(null);
    moved.current = { id: row.id, step, from: ids };
    moveKept(row.id, step);
    announce(m.list_moved({ name: nameOf(row, index), place: String(index + 1 + step), count: String(listed.length) }));
  };

  const takeAway = (text: () => string, change: () => void) => {
    setUndo({ ids, text });
    change();
    announce(text());
  };

  return (
    <>
      <header class={styles["head"]}>
        <h1 tabIndex={-1}>{m.list_link()}</h1>
        <p class={styles["lead"]}>{m.list_lead()}</p>
      </header>
      {undo && (
        <UndoNotice
          undo={undo}
          onUndo={() => {
            setKeptIds(undo.ids);
            setUndo(null);
            announce(m.list_undone());
            document.querySelector("h1")?.focus();
          }}
        />
      )}
      {listed.length === 0 ? (
        <EmptyList />
      ) : (
        <>
          <ListTools
            state={state}
            ids={ids}
            chosen={chosen}
            onClear={() => {
              takeAway(() => m.list_cleared(), forgetKeptList);
            }}
          />
          <ol class={styles["rows"]} aria-label={m.list_link()}>
            {listed.map((row, index) => (
              <li key={row.id}>
                <ListRow
                  row={row}
                  number={index + 1}
                  isPending={isPending}
                  actions={{
                    isFirst: index === 0,
                    isLast: index === listed.length - 1,
                    onMove: (step) => {
                      move(row, index, step);
                    },
                    onRemove: () => {
                      takeAway(
                        () => m.list_removed({ name: nameOf(row, index) }),
                        () => {
                          letGo(row.id);
                        },
                      );
                    },
                  }}
                >
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
