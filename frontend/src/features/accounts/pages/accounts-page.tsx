import { useQuery } from "@tanstack/preact-query";
import { UserPlus } from "lucide-preact";
import { useLocation } from "preact-iso";
import type { Account } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf, useArrival } from "../../../shared/routing/hash-location";
import { OnlyLoggedIn } from "../../../shared/session/only-logged-in";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { BackLink } from "../../../shared/ui/back-link";
import { useTitle } from "../../../shared/ui/use-title";
import { ResultSkeleton } from "../../offering/components/result-states";
import { formatAccountFilter, isState, parseAccountFilter, STATES, type AccountFilter } from "../account-filter";
import { AccountRows } from "../components/account-rows";
import { Field } from "../components/field";
import { NotShown } from "../components/not-shown";
import styles from "../components/page.module.css";
import { Pager } from "../components/pager";
import { accountsQuery, choicesQuery } from "../queries";
import { STATE_WORDS } from "../words";

/** Chooses which accounts are shown; every choice works at once and stands in the address. */
function Filters({ filter }: { filter: AccountFilter }) {
  const { locale } = useLocale();
  const { route } = useLocation();
  const { data: choices } = useQuery(choicesQuery());
  const choose = (changed: Partial<AccountFilter>) => {
    route(formatAccountFilter({ ...filter, page: 1, ...changed }), true);
  };
  return (
    <div class={styles["filters"]}>
      <Field id="account-state" label={m.acc_filter_state()}>
        {(ties) => (
          <select
            {...ties}
            class="ds-input"
            value={filter.state ?? ""}
            onChange={({ currentTarget: { value } }) => {
              choose({ state: isState(value) ? value : null });
            }}
          >
            <option value="">{m.page_all()}</option>
            {STATES.map((state) => (
              <option key={state} value={state}>
                {STATE_WORDS[state]()}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="account-actor" label={m.acc_filter_actor()}>
        {(ties) => (
          <select
            {...ties}
            class="ds-input"
            value={filter.actor ?? ""}
            onChange={({ currentTarget: { value } }) => {
              choose({ actor: value || null });
            }}
          >
            <option value="">{m.page_all()}</option>
            {choices?.actors.map(({ id, name }) => (
              <option key={id} value={id}>
                {wordingFor(name, locale).value}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

function Found({
  accounts,
  total,
  pages,
  filter,
}: {
  accounts: readonly Account[];
  total: number;
  pages: number;
  filter: AccountFilter;
}) {
  const said = m.acc_count({ count: total });
  const isChosen = filter.actor !== null || filter.state !== null;
  useAnnouncement(said);
  if (total === 0) return <p>{isChosen ? m.acc_none_filtered() : m.acc_none()}</p>;
  return (
    <>
      <p>{said}</p>
      <AccountRows accounts={accounts} />
      <Pager page={filter.page} pages={pages} to={(page) => formatAccountFilter({ ...filter, page })} />
    </>
  );
}

/** The list with what can be chosen, once somebody is logged in. */
function Accounts() {
  useLocale();
  const { url } = useLocation();
  const filter = parseAccountFilter(url);
  const { data, error, isPending, refetch } = useQuery(accountsQuery(filter));
  useArrival(!isPending);
  return (
    <>
      <BackLink to="/min-sida" label={m.acc_back_own()} />
      <h1 tabIndex={-1}>{m.acc_title()}</h1>
      <p class={styles["lead"]}>{m.acc_lead()}</p>
      {error === null && (
        <>
          <a class="ds-button" href={hrefOf("/konton/ny")}>
            <UserPlus aria-hidden="true" size="1.1em" />
            {m.acc_invite()}
          </a>
          <Filters filter={filter} />
        </>
      )}
      {isPending && <ResultSkeleton />}
      {error !== null && <NotShown error={error} onRetry={() => void refetch()} />}
      {data && (
        <Found accounts={data.accounts} total={data._meta.totalItems} pages={data._meta.totalPages} filter={filter} />
      )}
    </>
  );
}

/** "Konton": who may do what, and the way to change it. */
export default function AccountsPage() {
  useLocale();
  useTitle(m.acc_title());
  return (
    <div class={styles["page"]}>
      <OnlyLoggedIn heading={m.acc_title()}>
        <Accounts />
      </OnlyLoggedIn>
    </div>
  );
}
