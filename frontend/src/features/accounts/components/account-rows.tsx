import type { Account } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { lastLogInInWords, membershipInWords, nameOf, ROLE_WORDS, STATE_WORDS } from "../words";
import styles from "./account-rows.module.css";

function Row({ account }: { account: Account }) {
  const { locale } = useLocale();
  const { id, email, state, memberships, roles, elsewhere, own } = account;
  return (
    <li class={styles["row"]}>
      <h2 class={styles["name"]}>
        <a href={hrefOf(`/konto/${id}`)}>
          <bdi>{nameOf(account)}</bdi>
        </a>
      </h2>
      <p class={styles["state"]} data-state={state}>
        {STATE_WORDS[state]()}
      </p>
      <ul class={styles["places"]}>
        {memberships.map((at) => (
          <li key={at.actor}>{membershipInWords(at, locale)}</li>
        ))}
        {roles.map((role) => (
          <li key={role}>{ROLE_WORDS[role]()}</li>
        ))}
        {memberships.length + roles.length === 0 && <li>{m.acc_no_place()}</li>}
        {elsewhere && <li>{m.acc_elsewhere()}</li>}
      </ul>
      <p class={styles["small"]}>
        <bdi dir="ltr">{email}</bdi>
        {" · "}
        {lastLogInInWords(account, locale)}
        {own && <> · {m.acc_own()}</>}
      </p>
    </li>
  );
}

/** Accounts, one below the other. */
export function AccountRows({ accounts }: { accounts: readonly Account[] }) {
  return (
    <ul class={styles["rows"]}>
      {accounts.map((account) => (
        <Row key={account.id} account={account} />
      ))}
    </ul>
  );
}
