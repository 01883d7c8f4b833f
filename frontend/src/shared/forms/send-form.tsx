import { useMutation } from "@tanstack/preact-query";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { refusals, isTooMany } from "../api/problems";
import { m } from "../i18n/messages/messages.js";
import { useAnnounce } from "../ui/announcer";
import { Agreement, type Faults } from "./fields";
import styles from "./send-form.module.css";

/** What a form holds, by the names of its fields; what is empty is not there. */
export interface Filled {
  /** What was written or chosen. */
  readonly text: (name: string) => string | undefined;
  /** Whether a statement was agreed to; not there when it was not asked. */
  readonly isAgreed: (name: string) => true | undefined;
}

function filledIn(form: HTMLFormElement): Filled {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  return { text, isAgreed: (name) => (text(name) === "true" ? true : undefined) };
}

/** What the API asks the writer to agree to, by the field that it points to. */
const AGREEMENTS: Readonly<Record<string, () => string>> = {
  "/ownContact": m.send_own_contact,
  "/namesNoPerson": m.send_names_no_person,
};

/** What went wrong where the fields do not say it. */
function failureInWords(error: unknown, faults: Faults): string {
  if (faults.size > 0) return m.send_check();
  return isTooMany(error) ? m.send_too_many() : m.send_failed();
}

interface Props {
  /** Sends what is filled in, or tells the faults that are seen before it is sent. */
  readonly send: (filled: Filled) => Promise<unknown> | Faults;
  readonly onSent?: () => void;
  readonly button: string;
  /** What went wrong, where this form knows better. */
  readonly explain?: (error: unknown) => string | null;
  readonly children: (faults: Faults) => ComponentChildren;
}

const NONE: Faults = new Map();

/**
 * A form that is sent to the API and answered by it field by field. What was written stays until it has arrived, whatever goes
 * wrong on the way. Asks for an agreement once the API has pointed to one.
 */
export function SendForm({ send, onSent, button, explain, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [seen, setSeen] = useState<Faults>(NONE);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const sending = useMutation({
    mutationFn: async (filled: Filled) => {
      const result = send(filled);
      if (result instanceof Map) {
        setSeen(result);
        return false;
      }
      setSeen(NONE);
      await result;
      return true;
    },
    onSuccess: (isSent) => {
      if (isSent) onSent?.();
    },
  });
  const { error } = sending;
  const faults = error === null ? seen : refusals(error);
  useEffect(() => {
    const wanted = Object.keys(AGREEMENTS).filter((pointer) => refusals(error).has(pointer));
    if (wanted.length > 0) setAsked((before) => [...new Set([...before, ...wanted])]);
  }, [error]);
  useEffect(() => {
    // The first that is marked; of a choice its first answer.
    form.current
      ?.querySelector<HTMLElement>(':is([aria-invalid="true"] input, [aria-invalid="true"]:not([role]))')
      ?.focus();
  }, [error, seen]);
  const isWrong = error !== null || seen.size > 0;
  return (
    <form
      ref={form}
      class={styles["form"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending.isPending) sending.mutate(filledIn(event.currentTarget));
      }}
    >
      {children(faults)}
      {asked.map((pointer) => (
        <Agreement key={pointer} name={pointer.slice(1)} label={AGREEMENTS[pointer]?.() ?? ""} />
      ))}
      <p class={styles["guard"]}>{m.send_guard()}</p>
      {isWrong && (
        <p role="alert" class={styles["failed"]}>
          {explain?.(error) ?? failureInWords(error, faults)}
        </p>
      )}
      <button type="submit" class="ds-button" aria-disabled={sending.isPending}>
        {sending.isPending ? m.send_sending() : button}
      </button>
    </form>
  );
}

/** That it has come in, and what happens now. */
export function Thanks({ text, onMore }: { text: string; onMore: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  useEffect(() => {
    heading.current?.focus();
    announce(m.send_arrived());
  }, [announce]);
  return (
    <div class={styles["thanks"]}>
      <h2 ref={heading} tabIndex={-1}>
        {m.send_thanks()}
      </h2>
      <p>{text}</p>
      <button type="button" class="ds-button" data-variant="secondary" onClick={onMore}>
        {m.send_more()}
      </button>
    </div>
  );
}
