import { Plus, Trash2 } from "lucide-preact";
import type { ServiceContent } from "../../../shared/api/wire";
import { m } from "../../../shared/i18n/messages/messages.js";
import { capitalise, WEEKDAY_NAMES } from "../../offering/wording";
import { Boxes, Group, TextField, WordsField } from "../components/fields";
import fields from "../components/fields.module.css";
import { orNothing, orUnstated } from "./step-props";
import styles from "./schedule-field.module.css";

type Times = NonNullable<ServiceContent["when"]>;
type Hours = NonNullable<Times["rows"]>[number];
type Weekday = Hours["days"][number];

const DAYS = Object.keys(WEEKDAY_NAMES) as Weekday[];

interface Props {
  readonly value: Times | undefined;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (value: Times | undefined) => void;
}

/** When the listing is given: hours by weekday, and what else is to be said of them. */
export function ScheduleField({ value, errors, onChange }: Props) {
  const rows = value?.rows ?? [];
  const tell = (next: Hours[], text = value?.text) => {
    onChange(orUnstated({ rows: orNothing(next) ?? null, text: text ?? null }));
  };
  const put = (index: number, row: Hours) => {
    tell(rows.map((each, at) => (at === index ? row : each)));
  };
  return (
    <>
      <Group at="/content/when/rows" errors={errors} label={m.edit_hours()} help={m.edit_hours_help()}>
        {rows.map((row, index) => {
          const at = `/content/when/rows/${String(index)}`;
          return (
            <div key={index} class={styles["hours"]}>
              <Boxes
                at={`${at}/days`}
                errors={errors}
                label={m.edit_days()}
                choices={DAYS.map((day) => [day, capitalise(WEEKDAY_NAMES[day]())])}
                value={row.days}
                onChange={(days) => {
                  put(index, { ...row, days: DAYS.filter((day) => days.includes(day)) });
                }}
              />
              <div class={fields["row"]}>
                <TextField
                  type="time"
                  at={`${at}/opens`}
                  errors={errors}
                  label={m.edit_opens()}
                  value={row.opens}
                  onChange={(opens) => {
                    put(index, { ...row, opens: opens ?? null });
                  }}
                />
                <TextField
                  type="time"
                  at={`${at}/closes`}
                  errors={errors}
                  label={m.edit_closes()}
                  value={row.closes}
                  onChange={(closes) => {
                    put(index, { ...row, closes: closes ?? null });
                  }}
                />
                <button
                  type="button"
                  class="ds-button"
                  data-variant="tertiary"
                  onClick={() => {
                    tell(rows.filter((_, other) => other !== index));
                  }}
                >
                  <Trash2 aria-hidden="true" size="1.1em" />
                  {m.edit_hours_remove()}
                </button>
              </div>
            </div>
          );
        })}
        <button
          type="button"
          class={`ds-button ${styles["add"] ?? ""}`}
          data-variant="secondary"
          onClick={() => {
            tell([...rows, { days: ["MO"], opens: null, closes: null, validFrom: null, validTo: null }]);
          }}
        >
          <Plus aria-hidden="true" size="1.1em" />
          {m.edit_hours_add()}
        </button>
      </Group>
      <WordsField
        isLong
        at="/content/when/text"
        errors={errors}
        label={m.edit_when_text()}
        help={m.edit_when_text_help()}
        value={value?.text}
        onChange={(text) => {
          tell(rows, text ?? null);
        }}
      />
    </>
  );
}
