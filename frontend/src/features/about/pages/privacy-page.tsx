import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { Responsible } from "../components/responsible";
import { Part } from "../../../shared/ui/part";
import { Points, TextPage } from "../components/text-page";

/** What is kept about visitors and what is not, said exactly; whoever changes what is stored changes this page too. */
export default function PrivacyPage() {
  useLocale();
  return (
    <TextPage title={m.about_privacy_title()} heading={m.about_privacy_heading()} lead={m.about_privacy_lead()}>
      <Part heading={m.about_privacy_not_heading()}>
        <Points
          of={[
            m.about_privacy_not_cookies(),
            m.about_privacy_not_login(),
            m.about_privacy_not_others(),
            m.about_privacy_not_search(),
          ]}
        />
      </Part>
      <Part heading={m.about_privacy_server_heading()}>
        <p>{m.about_privacy_server_search()}</p>
        <p>{m.about_privacy_server_listing()}</p>
        <p>{m.about_privacy_server_log()}</p>
      </Part>
      <Part heading={m.about_privacy_sent_heading()}>
        <p>{m.about_privacy_sent()}</p>
      </Part>
      <Part heading={m.about_privacy_browser_heading()}>
        <Points
          of={[
            m.about_privacy_browser_language(),
            m.about_privacy_browser_list(),
            m.about_privacy_browser_login(),
            m.about_privacy_browser_copy(),
            m.about_privacy_browser_history(),
          ]}
        />
        <p>{m.about_privacy_browser_clear()}</p>
        <p>{m.about_privacy_browser_shared()}</p>
      </Part>
      <Part heading={m.about_privacy_content_heading()}>
        <p>{m.about_privacy_content()}</p>
      </Part>
      <Part heading={m.about_responsible_heading()}>
        <Responsible />
      </Part>
    </TextPage>
  );
}
