import { Line, TextArea } from "../../../shared/forms/fields";
import { SendForm } from "../../../shared/forms/send-form";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { MunicipalityField } from "../components/municipality-field";
import { SendPage } from "../components/send-page";
import { sendRegistration } from "../queries";
import { webAddress } from "../web-address";

/** "Anmäl er verksamhet": an organisation tells the coordinator that it wants to be listed. */
export default function RegistrationPage() {
  const { locale } = useLocale();
  return (
    <SendPage title={m.registration_title()} lead={m.registration_lead()} thanks={m.registration_thanks()}>
      {(onSent) => (
        <SendForm
          button={m.send_button()}
          onSent={onSent}
          send={({ text, isAgreed }) =>
            sendRegistration(
              {
                organisation: text("organisation") ?? null,
                organisationNumber: text("organisationNumber") ?? null,
                municipality: text("municipality") ?? null,
                text: text("text") ?? null,
                forWhom: text("forWhom") ?? null,
                email: text("email") ?? null,
                phone: text("phone") ?? null,
                url: webAddress(text("url")),
                ownContact: isAgreed("ownContact") ?? null,
                namesNoPerson: isAgreed("namesNoPerson") ?? null,
              },
              locale,
            )
          }
        >
          {(faults) => (
            <>
              <Line
                name="organisation"
                label={m.registration_organisation()}
                faults={faults}
                autoComplete="organization"
              />
              <Line
                name="organisationNumber"
                label={m.registration_number()}
                hint={m.registration_number_hint()}
                faults={faults}
                inputMode="numeric"
                isOptional
              />
              <MunicipalityField faults={faults} />
              <TextArea name="text" label={m.registration_text()} hint={m.registration_text_hint()} faults={faults} />
              <Line name="forWhom" label={m.send_for_whom()} faults={faults} isOptional />
              <Line
                name="email"
                label={m.registration_email()}
                hint={m.registration_contact_hint()}
                faults={faults}
                inputMode="email"
              />
              <Line name="phone" label={m.registration_phone()} faults={faults} inputMode="tel" />
              <Line name="url" label={m.registration_url()} faults={faults} inputMode="url" isOptional />
            </>
          )}
        </SendForm>
      )}
    </SendPage>
  );
}
