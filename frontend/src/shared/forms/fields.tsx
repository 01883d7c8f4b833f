import { CircleAlert } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { LocalizedText } from "../i18n/localized";
import { m } from "../i18n/messages/messages.js";
import styles from "./fields.module.css";

/** What the API found wrong, by the field that it names. */
export type Faults = ReadonlyMap<string, string>;

interface FieldProps {
  /** As the API calls it; its pointer is that after a slash. */
  readonly name: string;
  readonly label: string;
  readonly faults: Faults;
  readonly hint?: string;
  readonly isOptional?: boolean;
}

function Fault({ id, text }: { id: string; text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p id={id} class={styles["fault"]}>
      <CircleAlert aria-hidden="true" size="1.1em" />
      <span>
        <LocalizedText of={text} />
      </span>
    </p>
  );
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

/** A field with its name above, then what to write, then what was wrong with what was written. */
function Field({
  name,
  label,
  faults,
  hint,
  isOptional,
  below,
  children,
}: FieldProps & { below?: ComponentChildren; children: (described: Described) => ComponentChildren }) {
  const id = useId();
  const fault = faults.get(`/${name}`);
  const about = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return (
    <div class={styles["field"]}>
      <label class={styles["label"]} for={id}>
        {label}
        {isOptional && <span class={styles["optional"]}> {m.send_optional()}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} class={styles["hint"]}>
          {hint}
        </p>
      )}
      {children({
        id,
        name,
        "aria-describedby": about === "" ? undefined : about,
        "aria-invalid": fault === undefined ? undefined : true,
      })}
      {below}
      <Fault id={`${id}-fault`} text={fault} />
    </div>
  );
}

/** One line. */
export function Line({
  inputMode = "text",
  autoComplete = "off",
  ...field
}: FieldProps & { inputMode?: "text" | "email" | "tel" | "url" | "numeric"; autoComplete?: string }) {
  return (
    <Field {...field}>
      {(described) => (
        <input
          class="ds-input"
          type="text"
          inputMode={inputMode}
          autocomplete={autoComplete}
          maxLength={200}
          {...(inputMode !== "text" && { dir: "ltr", spellcheck: false, autocapitalize: "none" })}
          {...described}
        />
      )}
    </Field>
  );
}

/** Text of several lines, with how much more there is room for. */
export function TextArea({ most = 1000, ...field }: FieldProps & { most?: number }) {
  const [length, setLength] = useState(0);
  return (
    <Field
      {...field}
      below={length > most / 2 && <p class={styles["left"]}>{m.send_left({ count: String(most - length) })}</p>}
    >
      {(described) => (
        <textarea
          class="ds-input"
          rows={4}
          maxLength={most}
          dir="auto"
          onInput={(event) => {
            setLength(event.currentTarget.value.length);
          }}
          {...described}
        />
      )}
    </Field>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** One of many. */
export function Select({ options, none, ...field }: FieldProps & { options: readonly Option[]; none: string }) {
  return (
    <Field {...field}>
      {(described) => (
        <select class="ds-input" {...described}>
          <option value="">{none}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** One of few, all of them seen at once. */
export function Choice({ name, label, faults, options }: FieldProps & { options: readonly Option[] }) {
  const id = useId();
  const fault = faults.get(`/${name}`);
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-name`}
      class={styles["field"]}
      aria-describedby={fault && `${id}-fault`}
      aria-invalid={fault === undefined ? undefined : true}
    >
      <p id={`${id}-name`} class={styles["label"]}>
        {label}
      </p>
      {options.map((option) => (
        <label key={option.value} class={styles["choice"]}>
          <input class="ds-input" type="radio" name={name} value={option.value} />
          <span>{option.label}</span>
        </label>
      ))}
      <Fault id={`${id}-fault`} text={fault} />
    </div>
  );
}

/** A statement to agree to. */
export function Agreement({ name, label }: { name: string; label: string }) {
  return (
    <label class={styles["choice"]}>
      <input class="ds-input" type="checkbox" name={name} value="true" />
      <span>{label}</span>
    </label>
  );
}
