import { useEffect, useRef, useState } from "preact/hooks";
import type { Account } from "../../../shared/api/wire";
import { m } from "../../../shared/i18n/messages/messages.js";
import { nameOf } from "../words";
import form from "./form.module.css";

/** Closing an account, which is asked about once, or opening it again. */
export function AccountAccess({
  account,
  isPending,
  onClose,
  onOpen,
}: {
  account: Account;
  isPending: boolean;
  onClose: () => void;
  onOpen: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isAsking) question.current?.focus();
  }, [isAsking]);
  if (account.actions.includes("reactivate")) {
    return (
      <button type="button" class="ds-button" aria-disabled={isPending} onClick={onOpen}>
        {m.acc_open()}
      </button>
    );
  }
  if (!account.actions.includes("deactivate")) return <p>{m.acc_not_alone()}</p>;
  if (!isAsking) {
    return (
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        onClick={() => {
          setAsking(true);
        }}
      >
        {m.acc_close()}
      </button>
    );
  }
  return (
    <div role="group" aria-labelledby="close-sure" class={form["group"]}>
      <p id="close-sure" ref={question} tabIndex={-1}>
        <strong>{m.acc_close_sure({ name: nameOf(account) })}</strong> {m.acc_close_explained()}
      </p>
      <div class={form["row"]}>
        <button
          type="button"
          class="ds-button"
          aria-disabled={isPending}
          onClick={() => {
            setAsking(false);
            onClose();
          }}
        >
          {m.acc_close_yes()}
        </button>
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => {
            setAsking(false);
          }}
        >
          {m.acc_cancel()}
        </button>
      </div>
    </div>
  );
}
