import { useState } from "preact/hooks";
import type { ServiceDraft } from "../../../shared/api/wire";
import type { Locale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { Part } from "../../../shared/ui/part";
import { differing } from "../content";
import { titleOf, valueInWords } from "../in-words";
import type { CodeLists } from "../queries";
import { fieldId } from "./fields";
import { Preview } from "./preview";
import { Refusals } from "./refusals";
import fields from "./fields.module.css";
import styles from "./review.module.css";

interface Props {
  readonly draft: ServiceDraft;
  readonly lists: CodeLists;
  readonly locale: Locale;
  readonly isBusy: boolean;
  readonly onGo: (pointer: string) => void;
  readonly onPublish: (warningsAnswered: boolean) => void;
}

/** What the draft changes in what the public sees. */
function Changes({ draft, lists, locale }: Pick<Props, "draft" | "lists" | "locale">) {
  if (!draft.published) return null;
  const { content: before } = draft.published;
  const changes = differing(before, draft.content);
  return (
    <Part heading={m.edit_changes()}>
      {changes.length === 0 ? (
        <p>{m.edit_changes_none()}</p>
      ) : (
        <dl class={styles["changes"]}>
          {changes.map((field) => (
            <div key={field}>
              <dt>{titleOf(field)}</dt>
              <dd>
                <del>{valueInWords(field, before, lists, locale)}</del>{" "}
                <ins>{valueInWords(field, draft.content, lists, locale)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Part>
  );
}

/** The listing as the public will see it, what is missing, and the press that publishes it. */
export function Review({ draft, lists, locale, isBusy, onGo, onPublish }: Props) {
  const [isLicensed, setLicensed] = useState(false);
  const [isAnswered, setAnswered] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const unanswered = draft.warnings.length > 0 && !isAnswered;
  const isReady = draft.missing.length === 0 && isLicensed && !unanswered;
  const answers = [...new Set(draft.warnings.map(({ answer }) => answer))];
  return (
    <>
      <Refusals
        heading={m.edit_missing()}
        places={draft.missing.map(({ pointer, detail }) => [pointer, detail] as const)}
        onGo={onGo}
      />
      <Refusals
        heading={m.edit_warnings()}
        places={draft.warnings.map(({ pointer, detail }) => [pointer, detail] as const)}
        onGo={onGo}
      />
      <Changes draft={draft} lists={lists} locale={locale} />
      <Preview service={draft.preview} />
      <form
        class={styles["publish"]}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (isReady) onPublish(isAnswered);
        }}
      >
        {answers.length > 0 && (
          <label class={fields["choice"]}>
            <input
              id={fieldId("/warningsAnswered")}
              class="ds-input"
              type="checkbox"
              checked={isAnswered}
              onChange={() => {
                setAnswered(!isAnswered);
              }}
            />
            {answers.join(". ")}
          </label>
        )}
        <label class={fields["choice"]}>
          <input
            id={fieldId("/licence")}
            class="ds-input"
            type="checkbox"
            checked={isLicensed}
            onChange={() => {
              setLicensed(!isLicensed);
            }}
          />
          {m.edit_licence()}
        </label>
        {isAsked && !isReady && (
          <p role="alert" class={fields["error"]}>
            {draft.missing.length > 0 ? m.edit_missing() : m.edit_tick_first()}
          </p>
        )}
        <button type="submit" class="ds-button" disabled={isBusy}>
          {m.edit_publish()}
        </button>
      </form>
    </>
  );
}
