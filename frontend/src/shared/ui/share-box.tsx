import { Share2 } from "lucide-preact";
import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { m } from "../i18n/messages/messages.js";
import { useAnnounce } from "./announcer";
import { MAX_QR_LENGTH, QrCode } from "./qr-code";
import styles from "./share-box.module.css";

/** The link itself, to be copied by a button or by hand. */
function LinkField({ address }: { address: string }) {
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [answer, setAnswer] = useState<string | null>(null);
  const id = useId();

  const copy = async () => {
    let said = m.list_share_copied();
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      // Not allowed here: the link is marked, so that it can be copied by hand.
      field.current?.select();
      said = m.list_share_by_hand();
    }
    setAnswer(said);
    announce(said);
  };

  return (
    <div class={styles["link"]}>
      <label for={id}>{m.list_share_link()}</label>
      <div class={styles["row"]}>
        <input
          ref={field}
          id={id}
          class="ds-input"
          type="text"
          dir="ltr"
          readOnly
          value={address}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          onClick={() => {
            void copy();
          }}
        >
          {m.list_share_copy()}
        </button>
      </div>
      {answer !== null && <p class={styles["answer"]}>{answer}</p>}
    </div>
  );
}

interface Props {
  readonly address: string;
  readonly hint: string;
  /** What stands beside the button, and is come to before what it opens. */
  readonly children?: ComponentChildren;
}

/** A button that opens the ways to hand a page on: its link, and a code that another phone can read from this screen. */
export function ShareBox({ address, hint, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div class={`${styles["share"] ?? ""} not-on-paper`}>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <Share2 aria-hidden="true" size="1.1em" />
        {m.list_share()}
      </button>
      {children}
      <div id={id} hidden={!isOpen} class={styles["box"]}>
        {isOpen && (
          <>
            <p class={styles["hint"]}>{hint}</p>
            <LinkField key={address} address={address} />
            {address.length <= MAX_QR_LENGTH ? (
              <figure class={styles["code"]}>
                <QrCode text={address} label={m.list_qr_label()} />
                <figcaption>{m.list_qr_hint()}</figcaption>
              </figure>
            ) : (
              <p class={styles["hint"]}>{m.list_qr_too_long()}</p>
            )}
          </>
        )}
      </div>
    </div>
  );
}
