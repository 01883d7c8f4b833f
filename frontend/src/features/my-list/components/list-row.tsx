import { ArrowDown, ArrowUp, X } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { Fact, Facts } from "../../../shared/ui/facts";
import { ContactList } from "../../offering/components/contact-list";
import { FreshnessLine } from "../../offering/components/freshness-line";
import { keyFacts } from "../../offering/components/service-facts";
import type { Listed } from "../use-listed";
import styles from "./list-row.module.css";

/** The id of a row's button for a step, by which focus follows the row that was moved. */
export function moveButtonId(id: string, step: -1 | 1): string {
  return `${step === -1 ? "upp" : "ned"}-${id}`;
}

/** What can be done with a row of one's own list. */
interface RowActions {
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What a row is called where its name cannot be shown: by its place on the list. */
function RowName({ row, number }: { row: Listed; number: number }) {
  return row.service ? <LocalizedText of={row.service.name} /> : <>{m.list_row_number({ number: String(number) })}</>;
}

function Moves({ row, number, actions }: { row: Listed; number: number; actions: RowActions }) {
  const name = (
    <span class="ds-sr-only">
      <RowName row={row} number={number} />
    </span>
  );
  return (
    <>
      <button
        type="button"
        id={moveButtonId(row.id, -1)}
        class={styles["action"]}
        disabled={actions.isFirst}
        onClick={() => {
          actions.onMove(-1);
        }}
      >
        <ArrowUp aria-hidden="true" size="1.1em" />
        {m.list_up()} {name}
      </button>
      <button
        type="button"
        id={moveButtonId(row.id, 1)}
        class={styles["action"]}
        disabled={actions.isLast}
        onClick={() => {
          actions.onMove(1);
        }}
      >
        <ArrowDown aria-hidden="true" size="1.1em" />
        {m.list_down()} {name}
      </button>
      <button type="button" class={styles["action"]} onClick={actions.onRemove}>
        <X aria-hidden="true" size="1.1em" />
        {m.list_remove()} {name}
      </button>
    </>
  );
}

/** What is said of a listing: who gives it, for whom, where, how it is reached, and how certain that is. */
function RowContent({ row, isPending }: { row: Listed; isPending: boolean }) {
  const { service } = row;
  if (!service) return <p>{row.isGone ? m.list_gone() : isPending ? m.list_row_pending() : m.list_row_failed()}</p>;
  return (
    <>
      <p class={styles["provider"]}>
        {m.by_provider()} <LocalizedText of={service.provider.name} />
      </p>
      <div class={styles["facts"]}>
        <Facts>
          {keyFacts(service).map(({ label, value }) => (
            <Fact key={label} label={label}>
              {value}
            </Fact>
          ))}
        </Facts>
        <ContactList contact={service.contact} />
      </div>
      <FreshnessLine freshness={service.freshness} />
    </>
  );
}

interface RowProps {
  readonly row: Listed;
  /** Its place on the list, from 1. */
  readonly number: number;
  readonly isPending: boolean;
  /** Absent on a list that somebody else has shared. */
  readonly actions?: RowActions | undefined;
  /** The box that chooses it for comparing. */
  readonly children?: ComponentChildren;
}

/** One place on the list. */
export function ListRow({ row, number, isPending, actions, children }: RowProps) {
  return (
    <article class={styles["row"]} aria-labelledby={`rad-${row.id}`}>
      <h2 id={`rad-${row.id}`} class={styles["name"]}>
        <span aria-hidden="true" class={styles["number"]}>
          {String(number)}
        </span>
        {row.service ? (
          <a href={hrefOf(`/stod/${row.service.id}`)}>
            <LocalizedText of={row.service.name} />
          </a>
        ) : (
          <RowName row={row} number={number} />
        )}
      </h2>
      <RowContent row={row} isPending={isPending} />
      <div class={`${styles["actions"] ?? ""} not-on-paper`}>
        {row.service && children}
        {actions && <Moves row={row} number={number} actions={actions} />}
      </div>
    </article>
  );
}
