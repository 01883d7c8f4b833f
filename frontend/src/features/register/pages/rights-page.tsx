import { useQuery } from "@tanstack/preact-query";
import { LoadedPage } from "../../offering/components/loaded-page";
import { rightOn, RightsShown } from "../../offering/components/rights-shown";
import { rightsQuery } from "../../offering/related-queries";
import type { CodeDetail, RightDetail } from "../../../shared/api/wire";
import { localTime } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { Part } from "../../../shared/ui/part";
import { useNow } from "../../../shared/ui/use-now";
import { useTitle } from "../../../shared/ui/use-title";
import styles from "../components/register-page.module.css";
import { targetGroupsQuery } from "../queries";

/** One group with what it means and its rights. A group without registered rights is said to be so, never to have none. */
function Group({
  group,
  rights,
  isSaidForAll,
}: {
  group: CodeDetail;
  rights: readonly RightDetail[];
  /** True when the page has already said that nothing is registered for any group. */
  isSaidForAll: boolean;
}) {
  return (
    <Part
      id={`malgrupp-${group.code}`}
      heading={
        <a href={hrefOf(`/malgrupp/${group.code}`)}>
          <LocalizedText of={group.name} />
        </a>
      }
    >
      {group.definition && (
        <p>
          <LocalizedText of={group.definition} />
        </p>
      )}
      {rights.length > 0 && <RightsShown rights={rights} />}
      {rights.length === 0 && !isSaidForAll && <p class={styles["small"]}>{m.page_no_rights_group()}</p>}
    </Part>
  );
}

function Rights({ groups }: { groups: readonly CodeDetail[] }) {
  const { locale } = useLocale();
  const { data, isError } = useQuery(rightsQuery(locale));
  const { day } = localTime(useNow());
  if (isError) return <p>{m.page_part_failed()}</p>;
  if (!data) return null;
  const current = data.filter((right) => rightOn(day, right) !== "past");
  const past = data.filter((right) => rightOn(day, right) === "past");
  const nameOf = (right: RightDetail) => groups.find(({ code }) => code === right.targetGroup)?.name ?? null;
  return (
    <>
      {data.length === 0 && <p class={styles["notice"]}>{m.page_no_rights()}</p>}
      {groups.map((group) => (
        <Group
          key={group.code}
          group={group}
          rights={current.filter(({ targetGroup }) => targetGroup === group.code)}
          isSaidForAll={data.length === 0}
        />
      ))}
      {past.length > 0 && (
        <Part id="past" heading={m.page_past_rights()}>
          <RightsShown rights={past} groupOf={nameOf} />
        </Part>
      )}
    </>
  );
}

/** What each target group has a right to, as dated content with its source. */
export default function RightsPage() {
  const { locale } = useLocale();
  const query = useQuery(targetGroupsQuery(locale));
  useTitle(m.page_title_rights());
  return (
    <LoadedPage query={query} back={{ to: "/", label: m.detail_back_start() }}>
      {(groups) => (
        <div class={styles["content"]}>
          <header class={styles["opening"]}>
            <h1 tabIndex={-1}>{m.page_rights()}</h1>
            <p class={styles["text"]}>{m.page_rights_lead()}</p>
          </header>
          <Rights groups={groups} />
        </div>
      )}
    </LoadedPage>
  );
}
