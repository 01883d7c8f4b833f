import { useQuery } from "@tanstack/preact-query";
import type { ServiceDetail } from "../../../shared/api/wire";
import { localTime } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { Part } from "../../../shared/ui/part";
import { useLater } from "../../../shared/ui/use-later";
import { useNow } from "../../../shared/ui/use-now";
import { knowledgeQuery, rightsQuery } from "../related-queries";
import { KnowledgeShown } from "./knowledge-shown";
import { RightsShown, rightOn } from "./rights-shown";
import styles from "./listing-guidance.module.css";

/**
 * The rights in force of the groups that a listing is open to, and those that it names itself. A broader group's right is not
 * handed on to a narrower one: that is for the law to say.
 */
function Rights({ service }: { service: ServiceDetail }) {
  const { locale } = useLocale();
  const { data } = useQuery({ ...rightsQuery(locale), enabled: useLater() });
  const { day } = localTime(useNow());
  const groups = (service.targetGroups ?? []).filter(({ welcome }) => welcome !== "not-served");
  if (groups.length === 0) return null;
  const rights = (data ?? []).filter(
    (right) =>
      rightOn(day, right) === "holds" &&
      ((service.rights ?? []).includes(right.id) || groups.some(({ code }) => code === right.targetGroup)),
  );
  return (
    <Part id="rights" heading={m.page_rights_here()}>
      {data && rights.length === 0 && <p>{m.page_no_rights_here()}</p>}
      {rights.length > 0 && (
        <RightsShown
          rights={rights}
          groupOf={({ targetGroup }) => groups.find(({ code }) => code === targetGroup)?.name ?? null}
        />
      )}
      <div>
        <p>{m.page_read_of_groups()}</p>
        <ul class={styles["groups"]}>
          {groups.map(({ code, name }) => (
            <li key={code}>
              <a href={hrefOf(`/malgrupp/${code}`)}>
                <LocalizedText of={name} />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Part>
  );
}

function Knowledge({ ids }: { ids: readonly string[] }) {
  const { locale } = useLocale();
  const { data } = useQuery({ ...knowledgeQuery(locale), enabled: useLater() });
  const resources = (data ?? []).filter(({ id }) => ids.includes(id));
  if (resources.length === 0) return null;
  return (
    <Part id="knowledge" heading={m.page_knowledge_here()}>
      <KnowledgeShown resources={resources} />
    </Part>
  );
}

/** What a listing rests on and leads to: rights of its groups, and what there is to read. */
export function ListingGuidance({ service }: { service: ServiceDetail }) {
  return (
    <>
      <Rights service={service} />
      {service.knowledgeResources && service.knowledgeResources.length > 0 && (
        <Knowledge ids={service.knowledgeResources} />
      )}
    </>
  );
}
