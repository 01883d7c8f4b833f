import { useState } from "preact/hooks";
import { isGone } from "../../../shared/api/problems";
import { Choice, TextArea } from "../../../shared/forms/fields";
import { SendForm, Thanks } from "../../../shared/forms/send-form";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { isTopic, sendReport, TOPICS } from "../report";

/** Says that something in a listing is wrong; nothing is asked about whoever says it. */
export function ReportForm({ id }: { id: string }) {
  const { locale } = useLocale();
  const [isSent, setSent] = useState(false);
  if (isSent) {
    return (
      <Thanks
        text={m.report_thanks()}
        onMore={() => {
          setSent(false);
        }}
      />
    );
  }
  return (
    <>
      <p>{m.report_lead()}</p>
      <SendForm
        button={m.send_button()}
        send={({ text, isAgreed }) => {
          const topic = text("topic") ?? "";
          if (!isTopic(topic)) return new Map([["/topic", m.report_topic_needed()]]);
          return sendReport(
            id,
            { topic, text: text("text") ?? null, namesNoPerson: isAgreed("namesNoPerson") ?? null },
            locale,
          );
        }}
        explain={(error) => (isGone(error) ? m.report_gone() : null)}
        onSent={() => {
          setSent(true);
        }}
      >
        {(faults) => (
          <>
            <Choice
              name="topic"
              label={m.report_topic()}
              faults={faults}
              options={Object.entries(TOPICS).map(([value, label]) => ({ value, label: label() }))}
            />
            <TextArea name="text" label={m.report_text()} hint={m.report_text_hint()} faults={faults} />
          </>
        )}
      </SendForm>
    </>
  );
}
