import { Line, TextArea } from "../../../shared/forms/fields";
import { SendForm } from "../../../shared/forms/send-form";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { MunicipalityField } from "../components/municipality-field";
import { SendPage } from "../components/send-page";
import { sendTip } from "../queries";
import { webAddress } from "../web-address";

/** "Tipsa om stöd som saknas": anybody tells the coordinator of support that is not in the register. */
export default function TipPage() {
  const { locale } = useLocale();
  return (
    <SendPage title={m.tip_title()} lead={m.tip_lead()} thanks={m.tip_thanks()}>
      {(onSent) => (
        <SendForm
          button={m.send_button()}
          onSent={onSent}
          send={({ text, isAgreed }) =>
            sendTip(
              {
                text: text("text") ?? null,
                municipality: text("municipality") ?? null,
                forWhom: text("forWhom") ?? null,
                url: webAddress(text("url")),
                namesNoPerson: isAgreed("namesNoPerson") ?? null,
              },
              locale,
            )
          }
        >
          {(faults) => (
            <>
              <TextArea name="text" label={m.tip_text()} hint={m.tip_text_hint()} faults={faults} />
              <MunicipalityField faults={faults} />
              <Line name="forWhom" label={m.send_for_whom()} faults={faults} isOptional />
              <Line name="url" label={m.tip_url()} hint={m.tip_url_hint()} faults={faults} inputMode="url" isOptional />
            </>
          )}
        </SendForm>
      )}
    </SendPage>
  );
}
