import { useQuery } from "@tanstack/preact-query";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { Responsible } from "../components/responsible";
import { Part } from "../../../shared/ui/part";
import { Points, TextPage } from "../components/text-page";
import { configQuery } from "../queries";

function SourceCode() {
  const { data: config } = useQuery(configQuery);
  if (!config) return null;
  return (
    <p>
      {config.sourceUrl === null ? (
        m.about_source_ask()
      ) : (
        <a href={config.sourceUrl} rel="noreferrer">
          {m.about_source_link()}
        </a>
      )}
    </p>
  );
}

/** What Samlat is, for whom, how its content is kept true, and what it does not say. */
export default function AboutPage() {
  useLocale();
  return (
    <TextPage title={m.about_title()} heading={m.about_heading()} lead={m.about_lead()}>
      <Part heading={m.about_for_whom_heading()}>
        <p>{m.about_for_whom()}</p>
        <p>{m.about_no_login()}</p>
      </Part>
      <Part heading={m.about_origin_heading()}>
        <p>{m.about_origin()}</p>
        <p>{m.about_unconfirmed()}</p>
      </Part>
      <Part heading={m.about_truth_heading()}>
        <Points of={[m.about_truth_owner(), m.about_truth_dated(), m.about_truth_unstated(), m.about_truth_older()]} />
      </Part>
      <Part heading={m.about_silent_heading()}>
        <Points
          of={[m.about_silent_gap(), m.about_silent_advice(), m.about_silent_rights(), m.about_silent_address()]}
        />
      </Part>
      <Part heading={m.about_source_heading()}>
        <p>{m.about_source()}</p>
        <SourceCode />
        <p>{m.about_content_licence()}</p>
      </Part>
      <Part heading={m.about_responsible_heading()}>
        <Responsible />
      </Part>
    </TextPage>
  );
}
