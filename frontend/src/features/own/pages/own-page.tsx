import { useQuery } from "@tanstack/preact-query";
import { useState } from "preact/hooks";
import { useLocale } from "../../../shared/i18n/locale";
import { wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf, useArrival } from "../../../shared/routing/hash-location";
import { MembersOnly } from "../../../shared/session/members-only";
import { meQuery } from "../../../shared/session/me-query";
import { useSession } from "../../../shared/session/session";
import { Part } from "../../../shared/ui/part";
import summary from "../../../shared/ui/summary.module.css";
import { useTitle } from "../../../shared/ui/use-title";
import { FetchFailed, ResultSkeleton } from "../../offering/components/result-states";
import { LogInSettings } from "../components/log-in-settings";
import { OwnReports } from "../components/own-reports";
import { OwnListing } from "../components/own-listing";
import { OwnRound } from "../components/own-round";
import { OwnTasks } from "../components/own-tasks";
import { ownServicesQuery } from "../queries";
import styles from "./own-page.module.css";

async function toLogOut(): Promise<void> {
  const { logOut } = await import("../../../shared/session/log-in");
  await logOut();
}

/** The listings of whoever is logged in, those shown and being written or those taken away. */
function OwnServices({ archived = false }: { archived?: boolean }) {
  const { locale } = useLocale();
  const { data, isPending, error, refetch } = useQuery(ownServicesQuery(locale, archived));
  if (isPending) return <ResultSkeleton />;
  if (error !== null) return <FetchFailed error={error} onRetry={() => void refetch()} />;
  const { services, _meta: meta } = data;
  if (services.length === 0) return <p>{archived ? m.own_archived_none() : m.own_none()}</p>;
  return (
    <>
      {!archived && <p>{m.own_count({ count: meta.totalItems })}</p>}
      <ul class={styles["list"]}>
        {services.map((edition) => (
          <li key={edition.service.id}>
            <OwnListing edition={edition} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was taken away, asked for when it is opened. */
function Archived() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary class={summary["summary"]}>{m.own_show_archived()}</summary>
      {isOpen && <OwnServices archived />}
    </details>
  );
}

/** Who is logged in and at which actors, with what is theirs. */
function LoggedIn({ name }: { name: string }) {
  const { locale } = useLocale();
  const { data: me, error, refetch } = useQuery(meQuery());
  return (
    <>
      <div class={styles["who"]}>
        <p>{m.own_logged_in({ name })}</p>
        <button type="button" class="ds-button" data-variant="secondary" onClick={() => void toLogOut()}>
          {m.own_log_out()}
        </button>
      </div>
      {error !== null && <FetchFailed error={error} onRetry={() => void refetch()} />}
      {me && me.actions.length > 0 && <OwnTasks actions={me.actions} />}
      {me?.memberships.length === 0 && <p>{m.own_no_membership()}</p>}
      {me && me.memberships.length > 0 && (
        <>
          <ul class={styles["memberships"]}>
            {me.memberships.map((at) => {
              const actor = wordingFor(at.name, locale).value;
              return (
                <li key={at.actor}>
                  <span>
                    {at.membership === "editor" ? m.own_editor_at({ actor }) : m.own_representative_at({ actor })}
                  </span>
                  {" · "}
                  <a href={hrefOf(`/kom-igang/${at.actor}`)} aria-label={m.own_begin_named({ actor })}>
                    {m.own_begin()}
                  </a>
                </li>
              );
            })}
          </ul>
          <OwnReports />
          <OwnRound />
          <Part heading={m.own_services()}>
            <OwnServices />
            <Archived />
          </Part>
        </>
      )}
      <LogInSettings />
    </>
  );
}

/** "Min sida": logging in, and what whoever is logged in keeps true. */
export default function OwnPage() {
  useLocale();
  const { status } = useSession();
  useTitle(m.own_title());
  useArrival(status !== "waiting");
  return (
    <div class={styles["page"]}>
      <h1 tabIndex={-1}>{m.own_title()}</h1>
      <MembersOnly>{(name) => <LoggedIn name={name} />}</MembersOnly>
    </div>
  );
}
