import { dayInWords } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { Responsible } from "../components/responsible";
import { Part } from "../../../shared/ui/part";
import { Points, TextPage } from "../components/text-page";
import { conformanceInWords, deficiencyInWords, methodInWords, STATEMENT } from "../statement";

/** The accessibility statement that the law asks for, made from accessibility-statement.json. */
export default function AccessibilityPage() {
  const { locale } = useLocale();
  return (
    <TextPage title={m.access_title()} heading={m.access_heading()} lead={m.access_lead()}>
      <Part heading={m.access_conformance_heading()}>
        <p>{conformanceInWords(STATEMENT)}</p>
      </Part>
      <Part heading={m.access_lacks_heading()}>
        <Points
          of={STATEMENT.deficiencies.map((lack) =>
            lack.criterion === null
              ? deficiencyInWords(lack)
              : `${deficiencyInWords(lack)} ${m.access_criterion({ criterion: lack.criterion })}`,
          )}
        />
      </Part>
      <Part heading={m.access_method_heading()}>
        <Points of={STATEMENT.methods.map(methodInWords)} />
        <p>{m.access_assessed({ date: dayInWords(STATEMENT.assessedOn, locale) })}</p>
        <p>{m.access_updated({ date: dayInWords(STATEMENT.updatedOn, locale) })}</p>
      </Part>
      <Part heading={m.access_tell_heading()}>
        <p>{m.access_tell()}</p>
        <Responsible />
      </Part>
      <Part heading={m.access_complain_heading()}>
        <p>{m.access_complain()}</p>
        <p>
          <a href={STATEMENT.complaintUrl} rel="noreferrer">
            {m.access_complain_link()}
          </a>
        </p>
        <p>
          <a href={STATEMENT.lawUrl} rel="noreferrer">
            {m.access_law_link()}
          </a>
        </p>
      </Part>
    </TextPage>
  );
}
