import { useState } from "preact/hooks";
import type { ServiceContent } from "../../../shared/api/wire";
import type { Locale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { changed, differing } from "../content";
import { titleOf, valueInWords } from "../in-words";
import type { CodeLists } from "../queries";
import { Choice } from "./fields";
import styles from "./conflict.module.css";

interface Props {
  readonly mine: ServiceContent;
  readonly theirs: ServiceContent;
  readonly lists: CodeLists;
  readonly locale: Locale;
  readonly onSettled: (chosen: ServiceContent) => void;
}

const NO_ERRORS: ReadonlyMap<string, string> = new Map();

/** Two versions of the same listing, field by field; nothing of either is lost until somebody has chosen. */
export function Conflict({ mine, theirs, lists, locale, onSettled }: Props) {
  const fields = differing(mine, theirs);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  useAnnouncement(m.edit_conflict_heading());
  return (
    <section class={styles["conflict"]} aria-labelledby="conflict">
      <h2 id="conflict">{m.edit_conflict_heading()}</h2>
      <p>{m.edit_conflict_text()}</p>
      {fields.map((field) => (
        <Choice
          key={field}
          at={`/conflict/${field}`}
          errors={NO_ERRORS}
          label={titleOf(field)}
          value={taken.has(field) ? "theirs" : "mine"}
          choices={[
            ["mine", m.edit_conflict_mine({ value: valueInWords(field, mine, lists, locale) })],
            ["theirs", m.edit_conflict_theirs({ value: valueInWords(field, theirs, lists, locale) })],
          ]}
          onChange={(side) => {
            const next = new Set(taken);
            if (side === "theirs") next.add(field);
            else next.delete(field);
            setTaken(next);
          }}
        />
      ))}
      <button
        type="button"
        class="ds-button"
        onClick={() => {
          const theirsFor = Object.fromEntries(
            fields.filter((field) => taken.has(field)).map((field) => [field, theirs[field]]),
          );
          onSettled(changed(mine, theirsFor));
        }}
      >
        {m.edit_conflict_go_on()}
      </button>
    </section>
  );
}
