import type { ServiceDetail } from "../../../shared/api/wire";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { Fact, Facts } from "../../../shared/ui/facts";
import { Part } from "../../../shared/ui/part";
import { ContactList } from "../../offering/components/contact-list";
import { NoticeList } from "../../offering/components/notice-list";
import { PlaceList, statesPlace } from "../../offering/components/place-list";
import { KeyFacts } from "../../offering/components/service-article";
import styles from "./preview.module.css";

/** The listing as the public will see it, made by the API of the draft: what is withheld there is withheld here. */
export function Preview({ service }: { service: ServiceDetail }) {
  const text = service.description ?? service.summary;
  return (
    <Part heading={m.edit_preview()}>
      <div class={styles["preview"]}>
        <p class={styles["name"]}>
          <LocalizedText of={service.name} />
        </p>
        <p>
          {m.by_provider()} <LocalizedText of={service.provider.name} />
        </p>
        <NoticeList service={service} />
        {text && (
          <p>
            <LocalizedText of={text} />
          </p>
        )}
        <Facts>
          <Fact label={m.detail_contact()}>
            <ContactList contact={service.contact} />
          </Fact>
          <Fact label={m.detail_place()}>{statesPlace(service) && <PlaceList service={service} />}</Fact>
        </Facts>
        <KeyFacts service={service} />
      </div>
    </Part>
  );
}
