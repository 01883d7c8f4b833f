import { useMutation, useQuery, useQueryClient } from "@tanstack/preact-query";
import { useRoute } from "preact-iso";
import { useState } from "preact/hooks";
import { isGone, isStale, refusalOf } from "../../../shared/api/problems";
import type { Account } from "../../../shared/api/wire";
import { momentInWords } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useArrival } from "../../../shared/routing/hash-location";
import { OnlyLoggedIn } from "../../../shared/session/only-logged-in";
import { useAnnounce } from "../../../shared/ui/announcer";
import { BackLink } from "../../../shared/ui/back-link";
import { Fact, Facts } from "../../../shared/ui/facts";
import { Part } from "../../../shared/ui/part";
import { useTitle } from "../../../shared/ui/use-title";
import { ResultSkeleton } from "../../offering/components/result-states";
import { faultsOf } from "../faults";
import { AccountAccess } from "../components/account-access";
import { NotShown } from "../components/not-shown";
import styles from "../components/page.module.css";
import { RevisionForm } from "../components/revision-form";
import { ACCOUNTS, accountQuery, choicesQuery, close, inviteAgain, open, revise } from "../queries";
import { lastLogInInWords, membershipInWords, nameOf, ROLE_WORDS, STATE_WORDS } from "../words";

/** Something done with the account, what is said when it was, and what takes it back. */
interface Step {
  readonly run: () => Promise<Account>;
  readonly done: string;
  readonly undo?: (now: Account) => Step;
}

/** Why a step failed, in words; what fields of a form are wrong stands at the form. */
function Failed({ error }: { error: unknown }) {
  if (error === null || faultsOf(error).size > 0) return null;
  return (
    <p role="alert" class={styles["failed"]}>
      {isStale(error) ? m.acc_stale() : (refusalOf(error) ?? m.acc_away())}
    </p>
  );
}

function AccountFacts({ account }: { account: Account }) {
  const { locale } = useLocale();
  const places = [
    ...account.memberships.map((at) => membershipInWords(at, locale)),
    ...account.roles.map((role) => ROLE_WORDS[role]()),
    ...(account.elsewhere ? [m.acc_elsewhere()] : []),
  ];
  return (
    <Facts>
      <Fact label={m.acc_state()}>{STATE_WORDS[account.state]()}</Fact>
      <Fact label={m.acc_email()}>
        <bdi dir="ltr" class={styles["address"]}>
          {account.email}
        </bdi>
      </Fact>
      <Fact label={m.acc_places()}>
        {places.length === 0 ? (
          m.acc_no_place()
        ) : (
          <ul>
            {places.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact label={m.acc_last_label()}>{lastLogInInWords(account, locale)}</Fact>
      <Fact label={m.acc_invited_label()}>{momentInWords(account.invitedAt, locale)}</Fact>
    </Facts>
  );
}

/** The account with what may be done with it. */
function AccountShown({ account }: { account: Account }) {
  const { locale } = useLocale();
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { data: choices } = useQuery(choicesQuery());
  const [last, setLast] = useState<Step | null>(null);
  const step = useMutation({
    mutationFn: ({ run }: Step) => run(),
    onMutate: () => {
      setLast(null);
    },
    onSuccess: (now, done) => {
      queries.setQueryData(accountQuery(account.id).queryKey, now);
      setLast(done);
      announce(done.done);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: [ACCOUNTS] }),
  });
  const opening = (at: Account): Step => ({ run: () => open(at, locale), done: m.acc_opened(), undo: closing });
  const closing = (at: Account): Step => ({ run: () => close(at, locale), done: m.acc_closed(), undo: opening });
  const undo = last?.undo?.(account);
  const { actions } = account;
  return (
    <>
      <h1 tabIndex={-1}>
        <bdi>{nameOf(account)}</bdi>
      </h1>
      {last !== null && (
        <p class={styles["done"]}>
          {last.done}
          {undo && (
            <button
              type="button"
              class="ds-button"
              data-variant="tertiary"
              onClick={() => {
                step.mutate(undo);
              }}
            >
              {m.acc_undo()}
            </button>
          )}
        </p>
      )}
      <Failed error={step.error} />
      <AccountFacts account={account} />
      {account.own && <p>{m.acc_own_explained()}</p>}
      {actions.includes("invite-again") && (
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          aria-disabled={step.isPending}
          onClick={() => {
            step.mutate({
              run: () => inviteAgain(account, locale),
              done: m.acc_again_done({ email: account.email }),
            });
          }}
        >
          {m.acc_again()}
        </button>
      )}
      {actions.includes("revise") && choices && (
        <Part heading={m.acc_change()}>
          <RevisionForm
            key={account.version}
            account={account}
            choices={choices}
            error={step.error}
            isPending={step.isPending}
            onSave={(revision) => {
              step.mutate({ run: () => revise(account, revision, locale), done: m.acc_saved() });
            }}
          />
        </Part>
      )}
      {!account.own && (
        <Part heading={m.acc_access()}>
          <AccountAccess
            account={account}
            isPending={step.isPending}
            onClose={() => {
              step.mutate(closing(account));
            }}
            onOpen={() => {
              step.mutate(opening(account));
            }}
          />
        </Part>
      )}
    </>
  );
}

function OneAccount({ id }: { id: string }) {
  useLocale();
  const { data, error, isPending, refetch } = useQuery(accountQuery(id));
  useArrival(!isPending);
  useTitle(data ? nameOf(data) : m.acc_title());
  return (
    <>
      <BackLink to="/konton" label={m.acc_back()} />
      {isPending && <ResultSkeleton />}
      {data ? (
        <AccountShown account={data} />
      ) : (
        error !== null && (
          <>
            <h1 tabIndex={-1}>{m.acc_title()}</h1>
            {isGone(error) ? <p>{m.acc_gone()}</p> : <NotShown error={error} onRetry={() => void refetch()} />}
          </>
        )
      )}
    </>
  );
}

/** One account: who has it, what it may do, and changing that. */
export default function AccountPage() {
  useLocale();
  const { params } = useRoute();
  return (
    <div class={styles["page"]}>
      <OnlyLoggedIn heading={m.acc_title()}>
        <OneAccount id={params["id"] ?? ""} />
      </OnlyLoggedIn>
    </div>
  );
}
