import { useQuery } from "@tanstack/preact-query";
import { useLocale } from "../../../shared/i18n/locale";
import { wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useArrival } from "../../../shared/routing/hash-location";
import { useSession } from "../../../shared/session/session";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { Part } from "../../../shared/ui/part";
import { useTitle } from "../../../shared/ui/use-title";
import { FetchFailed, ResultSkeleton } from "../../offering/components/result-states";
import { OwnListing } from "../components/own-listing";
import { OwnTasks } from "../components/own-tasks";
import { meQuery, ownServicesQuery } from "../queries";
import styles from "./own-page.module.css";

/** Goes to the log-in; its code comes with the first press. */
async function toLogIn(uiLocale: string): Promise<void> {
  const { logIn } = await import("../../../shared/session/log-in");
  await logIn({ uiLocale });
}

async function toLogOut(): Promise<void> {
  const { logOut } = await import("../../../shared/session/log-in");
  await logOut();
}

/** What this page is for, and the way in. */
function LoggedOut({ hasFailed }: { hasFailed: boolean }) {
  const { locale } = useLocale();
  return (
    <>
      <p class={styles["lead"]}>{m.own_lead()}</p>
      {hasFailed && <p role="alert">{m.own_login_failed()}</p>}
      <button
        type="button"
        class={`ds-button ${styles["button"] ?? ""}`}
        onClick={() => {
          void toLogIn(locale);
        }}
      >
        {m.own_log_in()}
      </button>
      <p class={styles["note"]}>{m.own_no_account()}</p>
    </>
  );
}

/** The listings of whoever is logged in. */
function OwnServices() {
  const { locale } = useLocale();
  const { data, isPending, error, refetch } = useQuery(ownServicesQuery(locale));
  if (isPending) return <ResultSkeleton />;
  if (error !== null) return <FetchFailed error={error} onRetry={() => void refetch()} />;
  const { services, _meta: meta } = data;
  if (services.length === 0) return <p>{m.own_none()}</p>;
  return (
    <>
      <p>{m.own_count({ count: meta.totalItems })}</p>
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
                  {at.membership === "editor" ? m.own_editor_at({ actor }) : m.own_representative_at({ actor })}
                </li>
              );
            })}
          </ul>
          <Part heading={m.own_services()}>
            <OwnServices />
          </Part>
        </>
      )}
    </>
  );
}

/** "Min sida": logging in, and what whoever is logged in keeps true. */
export default function OwnPage() {
  useLocale();
  const session = useSession();
  useTitle(m.own_title());
  useArrival(session.status !== "waiting");
  useAnnouncement(session.status === "waiting" ? m.own_logging_in() : null);
  return (
    <div class={styles["page"]}>
      <h1 tabIndex={-1}>{m.own_title()}</h1>
      {session.status === "waiting" && <p>{m.own_logging_in()}</p>}
      {session.status === "in" && <LoggedIn name={session.name} />}
      {(session.status === "out" || session.status === "failed") && (
        <LoggedOut hasFailed={session.status === "failed"} />
      )}
    </div>
  );
}
