import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { m } from "../../../shared/i18n/messages/messages.js";
import type { LocalizedWords } from "../../../shared/api/wire";
import styles from "./fields.module.css";

/** What every field of the form has: a label, help beneath it, and what the API refused. */
interface Asked {
  readonly label: string;
  readonly help?: string | undefined;
  /** JSON pointer of the field in the API, by which a refusal finds it. */
  readonly at: string;
  readonly errors: ReadonlyMap<string, string>;
}

/** The id of the element that a JSON pointer leads to. */
export const fieldId = (pointer: string) => `f${pointer.replaceAll("/", "-")}`;

/** What was refused here or further in. */
function refusedAt(errors: ReadonlyMap<string, string>, at: string): string | undefined {
  for (const [pointer, detail] of errors) if (pointer === at || pointer.startsWith(`${at}/`)) return detail;
  return undefined;
}

function Told({ id, help, error }: { id: string; help?: string | undefined; error: string | undefined }) {
  return (
    <>
      {help !== undefined && (
        <p class={styles["help"]} id={`${id}-help`}>
          {help}
        </p>
      )}
      {error !== undefined && (
        <p class={styles["error"]} id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

function describedBy(id: string, help: string | undefined, error: string | undefined) {
  const parts = [help !== undefined && `${id}-help`, error !== undefined && `${id}-error`].filter(Boolean);
  return parts.length > 0 ? { "aria-describedby": parts.join(" ") } : {};
}

interface LineProps extends Asked {
  readonly value: string | null | undefined;
  readonly type?: "text" | "url" | "tel" | "email" | "date" | "number" | "time";
  readonly isLong?: boolean;
  readonly onChange: (value: string | undefined) => void;
}

/** One line of text, or several. */
export function TextField({ label, help, at, errors, value, type = "text", isLong = false, onChange }: LineProps) {
  const id = fieldId(at);
  const error = refusedAt(errors, at);
  const common = {
    id,
    class: "ds-input",
    value: value ?? "",
    "aria-invalid": error !== undefined,
    ...describedBy(id, help, error),
  };
  const tell = (typed: string) => {
    onChange(typed === "" ? undefined : typed);
  };
  return (
    <div class={styles["field"]}>
      <label class={styles["label"]} for={id}>
        {label}
      </label>
      <Told id={id} help={help} error={error} />
      {isLong ? (
        <textarea
          {...common}
          rows={4}
          onInput={(event) => {
            tell(event.currentTarget.value);
          }}
        />
      ) : (
        <input
          {...common}
          type={type}
          autocomplete="off"
          onInput={(event) => {
            tell(event.currentTarget.value);
          }}
        />
      )}
    </div>
  );
}

interface WordsProps extends Asked {
  readonly value: LocalizedWords | null | undefined;
  readonly isLong?: boolean;
  readonly onChange: (value: LocalizedWords | undefined) => void;
}

/** A text in Swedish, and in the other languages that it is already written in. */
export function WordsField({ value, onChange, at, label, help, ...rest }: WordsProps) {
  const others = Object.keys(value ?? {}).filter((language) => language !== "sv");
  const say = (language: string, words: string | undefined) => {
    const next: Record<string, string> = { ...value, [language]: words ?? "" };
    const said = Object.fromEntries(Object.entries(next).filter(([, text]) => text !== ""));
    onChange(Object.keys(said).length === 0 ? undefined : { ...said, sv: next["sv"] ?? "" });
  };
  return (
    <>
      <TextField
        {...rest}
        label={label}
        help={help}
        at={`${at}/sv`}
        value={value?.sv}
        onChange={(words) => {
          say("sv", words);
        }}
      />
      {others.map((language) => (
        <TextField
          key={language}
          {...rest}
          label={m.edit_in_language({ field: label, language })}
          at={`${at}/${language}`}
          value={value?.[language]}
          onChange={(words) => {
            say(language, words);
          }}
        />
      ))}
    </>
  );
}

interface GroupProps extends Asked {
  readonly children: ComponentChildren;
}

/** Several answers to one question. */
export function Group({ label, help, at, errors, children }: GroupProps) {
  const id = fieldId(at);
  const error = refusedAt(errors, at);
  return (
    <fieldset id={id} tabIndex={-1} class={styles["field"]} {...describedBy(id, help, error)}>
      <legend class={styles["label"]}>{label}</legend>
      <Told id={id} help={help} error={error} />
      {children}
    </fieldset>
  );
}

interface ChoiceProps<Value extends string> extends Asked {
  readonly value: Value | null | undefined;
  readonly choices: readonly (readonly [Value, string])[];
  /** What it is called to leave it open; absent where one of the answers must be given. */
  readonly open?: string;
  readonly onChange: (value: Value | undefined) => void;
}

/** One answer of a few. */
export function Choice<Value extends string>({ value, choices, open, onChange, ...asked }: ChoiceProps<Value>) {
  const name = useId();
  const options: readonly (readonly [Value | undefined, string])[] =
    open === undefined ? choices : [...choices, [undefined, open]];
  return (
    <Group {...asked}>
      <div class={styles["choices"]}>
        {options.map(([code, label]) => (
          <label key={code ?? ""} class={styles["choice"]}>
            <input
              class="ds-input"
              type="radio"
              name={name}
              checked={(value ?? undefined) === code}
              onChange={() => {
                onChange(code);
              }}
            />
            {label}
          </label>
        ))}
      </div>
    </Group>
  );
}

interface YesNoProps extends Asked {
  readonly value: boolean | null | undefined;
  readonly onChange: (value: boolean | undefined) => void;
}

/** Yes, no, or not stated. */
export function YesNo({ value, onChange, ...asked }: YesNoProps) {
  return (
    <Choice
      {...asked}
      value={value === true ? "yes" : value === false ? "no" : undefined}
      choices={[
        ["yes", m.edit_yes()],
        ["no", m.edit_no()],
      ]}
      open={m.edit_not_stated()}
      onChange={(answer) => {
        onChange(answer === undefined ? undefined : answer === "yes");
      }}
    />
  );
}

interface BoxesProps extends Asked {
  readonly value: readonly string[];
  readonly choices: readonly (readonly [string, string])[];
  readonly onChange: (value: string[]) => void;
}

/** Any number of answers. */
export function Boxes({ value, choices, onChange, ...asked }: BoxesProps) {
  return (
    <Group {...asked}>
      <div class={styles["many"]}>
        {choices.map(([code, label]) => (
          <label key={code} class={styles["choice"]}>
            <input
              class="ds-input"
              type="checkbox"
              checked={value.includes(code)}
              onChange={() => {
                onChange(value.includes(code) ? value.filter((each) => each !== code) : [...value, code]);
              }}
            />
            {label}
          </label>
        ))}
      </div>
    </Group>
  );
}
