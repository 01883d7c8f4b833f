import { useQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { useLocale } from "../../../shared/i18n/locale";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf, useArrival } from "../../../shared/routing/hash-location";
import { OnlyLoggedIn } from "../../../shared/session/only-logged-in";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { BackLink } from "../../../shared/ui/back-link";
import { useTitle } from "../../../shared/ui/use-title";
import { ResultSkeleton } from "../../offering/components/result-states";
import { parseAccountFilter } from "../account-filter";
import { NotShown } from "../components/not-shown";
import styles from "../components/page.module.css";
import { Pager } from "../components/pager";
import { unattendedQuery } from "../queries";

const PATH = "/aktorer-utan-redaktor";

function Unattended() {
  useLocale();
  const { url } = useLocation();
  const { page } = parseAccountFilter(url);
  const { data, error, isPending, refetch } = useQuery(unattendedQuery(page));
  useArrival(!isPending);
  useAnnouncement(data ? m.unatt_count({ count: data._meta.totalItems }) : null);
  return (
    <>
      <BackLink to="/min-sida" label={m.acc_back_own()} />
      <h1 tabIndex={-1}>{m.unatt_title()}</h1>
      <p class={styles["lead"]}>{m.unatt_lead()}</p>
      {isPending && <ResultSkeleton />}
      {error !== null && <NotShown error={error} onRetry={() => void refetch()} />}
      {data?._meta.totalItems === 0 && <p>{m.unatt_none()}</p>}
      {data && data.actors.length > 0 && (
        <>
          <table class={styles["table"]}>
            <caption>{m.unatt_count({ count: data._meta.totalItems })}</caption>
            <thead>
              <tr>
                <th scope="col">{m.unatt_actor()}</th>
                <th scope="col">{m.unatt_services()}</th>
                <th scope="col">{m.unatt_who()}</th>
              </tr>
            </thead>
            <tbody>
              {data.actors.map(({ id, name, services, invited }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={hrefOf(`/aktor/${id}`)}>
                      <LocalizedText of={name} />
                    </a>
                  </th>
                  <td>{services}</td>
                  <td>{invited ? m.unatt_invited() : m.unatt_nobody()}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Pager
            page={page}
            pages={data._meta.totalPages}
            to={(other) => (other > 1 ? `${PATH}?sida=${String(other)}` : PATH)}
          />
          <p class={styles["lead"]}>{m.unatt_call()}</p>
        </>
      )}
    </>
  );
}

/** Which actors nobody keeps true, for those who can do something about it. */
export default function UnattendedPage() {
  useLocale();
  useTitle(m.unatt_title());
  return (
    <div class={styles["page"]}>
      <OnlyLoggedIn heading={m.unatt_title()}>
        <Unattended />
      </OnlyLoggedIn>
    </div>
  );
}
