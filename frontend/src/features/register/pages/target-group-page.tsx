import { useQuery } from "@tanstack/preact-query";
import { LoadedPage } from "../../offering/components/loaded-page";
import { rightOn, RightsShown } from "../../offering/components/rights-shown";
import { rightsQuery } from "../../offering/related-queries";
import type { CodeDetail } from "../../../shared/api/wire";
import { localTime } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { sourceInWords } from "../../../shared/i18n/source-in-words";
import { hrefOf } from "../../../shared/routing/hash-location";
import { Part } from "../../../shared/ui/part";
import { useNow } from "../../../shared/ui/use-now";
import { useTitle } from "../../../shared/ui/use-title";
import { CountLinks } from "../components/count-links";
import styles from "../components/register-page.module.css";
import { searchAddress, ServicesPart } from "../components/services-part";
import { targetGroupQuery, targetGroupsQuery } from "../queries";

/** The rights of the group that hold now or will; what no longer holds stands on the page of all rights. */
function Rights({ code }: { code: string }) {
  const { locale } = useLocale();
  const { data, isError } = useQuery(rightsQuery(locale));
  const { day } = localTime(useNow());
  const rights = (data ?? []).filter((right) => right.targetGroup === code && rightOn(day, right) !== "past");
  return (
    <Part id="rights" heading={m.page_rights()}>
      {isError && <p>{m.page_part_failed()}</p>}
      {data && rights.length === 0 && <p>{m.page_no_rights_group()}</p>}
      {rights.length > 0 && <RightsShown rights={rights} />}
      <p>
        <a class={styles["link"]} href={hrefOf("/rattigheter")}>
          {m.page_all_rights()}
        </a>
      </p>
    </Part>
  );
}

/** The wider and narrower groups: whoever is unsure of the word finds the right one. */
function Relatives({ group }: { group: CodeDetail }) {
  const { locale } = useLocale();
  const { data: groups = [] } = useQuery(targetGroupsQuery(locale));
  const broader = groups.find(({ code }) => code === group.broader);
  const narrower = groups.filter((other) => other.broader === group.code);
  if (!broader && narrower.length === 0) return null;
  return (
    <Part id="relatives" heading={m.page_related_groups()}>
      {broader && (
        <p>
          {m.page_broader_group()}{" "}
          <a href={hrefOf(`/malgrupp/${broader.code}`)}>
            <LocalizedText of={broader.name} />
          </a>
          . {m.page_broader_explained()}
        </p>
      )}
      {narrower.length > 0 && (
        <ul class={styles["links"]}>
          {narrower.map(({ code, name }) => (
            <li key={code}>
              <a class={styles["link"]} href={hrefOf(`/malgrupp/${code}`)}>
                <LocalizedText of={name} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function TargetGroup({ group }: { group: CodeDetail }) {
  return (
    <article class={styles["content"]}>
      <header class={styles["opening"]}>
        <h1 tabIndex={-1}>
          <LocalizedText of={group.name} />
        </h1>
        {group.definition ? (
          <p class={styles["text"]}>
            <LocalizedText of={group.definition} />
          </p>
        ) : (
          <p class={styles["small"]}>{m.page_no_definition()}</p>
        )}
        {group.inStrategy !== null && (
          <p class={styles["small"]}>
            {group.inStrategy ? m.page_group_in_strategy() : m.page_group_not_in_strategy()}
          </p>
        )}
        {group.source && (
          <p class={styles["small"]}>{m.page_definition_source({ source: sourceInWords(group.source) })}</p>
        )}
      </header>
      <Rights code={group.code} />
      <ServicesPart heading={m.page_services_for_group()} filters={{ targetGroup: [group.code] }} without={["whom"]}>
        {(list) =>
          list._meta.totalItems > 0 && (
            <div>
              <p>{m.page_by_municipality()}</p>
              <CountLinks
                values={list.facets?.["municipality"] ?? []}
                addressOf={(municipality) => searchAddress({ targetGroup: [group.code], municipality: [municipality] })}
              />
            </div>
          )
        }
      </ServicesPart>
      <Relatives group={group} />
    </article>
  );
}

/** One target group: what the word means, the group's rights, and the support that is open to it. */
export default function TargetGroupPage({ params }: { params?: Record<string, string> }) {
  const { locale } = useLocale();
  const query = useQuery(targetGroupQuery(params?.["id"] ?? "", locale));
  useTitle(m.page_title_group());
  return (
    <LoadedPage
      query={query}
      back={{ to: "/rattigheter", label: m.page_back_rights() }}
      goneHeading={m.page_group_gone()}
    >
      {(group) => <TargetGroup group={group} />}
    </LoadedPage>
  );
}
