import { useId } from "preact/hooks";
import { refusals } from "../../../shared/api/problems";
import type { UpdateRoundInput } from "../../../shared/api/wire";
import { m } from "../../../shared/i18n/messages/messages.js";
import styles from "./round-form.module.css";

interface Field {
  readonly name: keyof UpdateRoundInput;
  readonly label: () => string;
  readonly hint?: () => string;
  readonly type: "text" | "date" | "long";
  readonly isOptional?: boolean;
}

const FIELDS: readonly Field[] = [
  { name: "title", label: m.round_field_title, hint: m.round_field_title_hint, type: "text" },
  { name: "start", label: m.round_field_start, type: "date" },
  { name: "end", label: m.round_field_end, hint: m.round_field_end_hint, type: "date" },
  { name: "nextStart", label: m.round_field_next, hint: m.round_field_next_hint, type: "date", isOptional: true },
  { name: "message", label: m.round_field_message, hint: m.round_field_message_hint, type: "long", isOptional: true },
];

function read(form: HTMLFormElement): UpdateRoundInput {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  return {
    title: text("title"),
    start: text("start"),
    end: text("end"),
    nextStart: text("nextStart") || null,
    message: text("message") || null,
  };
}

/** What a coordinator says of a round; what the API finds wrong stands at its field, and what was written stays. */
export function RoundForm({
  values,
  submitLabel,
  isPending,
  error,
  onSubmit,
}: {
  values: UpdateRoundInput;
  submitLabel: string;
  isPending: boolean;
  error: unknown;
  onSubmit: (input: UpdateRoundInput) => void;
}) {
  const id = useId();
  const faults = refusals(error);
  return (
    <form
      class={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(read(event.currentTarget));
      }}
    >
      {FIELDS.map(({ name, label, hint, type, isOptional = false }) => {
        const fault = faults.get(`/${name}`);
        const about = [hint && `${id}-${name}-hint`, fault && `${id}-${name}-fault`].filter(Boolean).join(" ");
        const described = {
          id: `${id}-${name}`,
          name,
          required: !isOptional,
          defaultValue: values[name] ?? "",
          "aria-invalid": fault === undefined ? undefined : true,
          "aria-describedby": about || undefined,
        } as const;
        return (
          <div key={name} class={styles["field"]}>
            <label class={styles["label"]} for={`${id}-${name}`}>
              {label()} {isOptional && <span class={styles["optional"]}>{m.round_optional()}</span>}
            </label>
            {hint && (
              <p id={`${id}-${name}-hint`} class={styles["hint"]}>
                {hint()}
              </p>
            )}
            {type === "long" ? (
              <textarea class="ds-input" rows={4} maxLength={2000} {...described} />
            ) : (
              <input class="ds-input" type={type} maxLength={type === "text" ? 120 : undefined} {...described} />
            )}
            {fault !== undefined && (
              <p id={`${id}-${name}-fault`} class={styles["fault"]}>
                {fault}
              </p>
            )}
          </div>
        );
      })}
      <button type="submit" class="ds-button" disabled={isPending}>
        {submitLabel}
      </button>
    </form>
  );
}
