import { useQuery } from "@tanstack/preact-query";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { Responsible } from "../components/responsible";
import { Part } from "../../../shared/ui/part";
import { Code, Points, TextPage } from "../components/text-page";
import { configQuery } from "../queries";

/** Questions to the API as they are asked in a terminal, each with what it gives. */
function examplesFor(base: string): readonly { what: string; command: string }[] {
  return [
    { what: m.about_api_example_list(), command: `curl '${base}/services?municipality=1315&targetGroup=asylsokande'` },
    {
      what: m.about_api_example_search(),
      command: `curl '${base}/services/searches' -H 'Content-Type: application/json' -d '{"q":"sömn hylte arabiska"}'`,
    },
    { what: m.about_api_example_changes(), command: `curl '${base}/services?changedSince=2026-11-01T00:00:00Z'` },
    { what: m.about_api_example_coverage(), command: `curl '${base}/coverage'` },
  ];
}

/** For those who build something on the register: where the API is, how it is asked, and what may be done with the answers. */
export default function ApiPage() {
  useLocale();
  const { data: config } = useQuery(configQuery);
  const base = config && `${config.apiUrl}/samlat/v1`;
  return (
    <TextPage title={m.about_api_title()} heading={m.about_api_heading()} lead={m.about_api_lead()}>
      {base && (
        <>
          <Part heading={m.about_api_address_heading()}>
            <Code>{base}</Code>
            <p>
              <a href={`${base}/openapi.yaml`} rel="noreferrer">
                {m.about_api_contract()}
              </a>
            </p>
          </Part>
          <Part heading={m.about_api_examples_heading()}>
            {examplesFor(base).map(({ what, command }) => (
              <div key={command}>
                <p>{what}</p>
                <Code>{command}</Code>
              </div>
            ))}
          </Part>
        </>
      )}
      <Part heading={m.about_api_rules_heading()}>
        <Points
          of={[
            m.about_api_rule_null(),
            m.about_api_rule_freshness(),
            m.about_api_rule_removed(),
            m.about_api_rule_licence(),
          ]}
        />
      </Part>
      <Part heading={m.about_responsible_heading()}>
        <Responsible />
      </Part>
    </TextPage>
  );
}
