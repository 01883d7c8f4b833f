import { useMutation, useQuery, useQueryClient } from "@tanstack/preact-query";
import { useEffect, useRef, useState } from "preact/hooks";
import { faultsOf } from "../faults";
import type { Account, AccountChoices, AccountInvitation } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useArrival } from "../../../shared/routing/hash-location";
import { OnlyLoggedIn } from "../../../shared/session/only-logged-in";
import { BackLink } from "../../../shared/ui/back-link";
import { useTitle } from "../../../shared/ui/use-title";
import { ResultSkeleton } from "../../offering/components/result-states";
import { FaultSummary } from "../components/fault-summary";
import { Field } from "../components/field";
import form from "../components/form.module.css";
import { NotShown } from "../components/not-shown";
import styles from "../components/page.module.css";
import { PlacesField } from "../components/places-field";
import { RolesField } from "../components/roles-field";
import { anotherPlace, placeIdOf, sentPlaces, type Place } from "../places";
import { ACCOUNTS, choicesQuery, invite } from "../queries";
import { nameOf } from "../words";

/** The fields of one line: where the API's pointer means them, what they are called, and how they are filled in. */
const LINES = [
  { id: "firstName", label: m.acc_first_name, hint: undefined, type: "text" },
  { id: "lastName", label: m.acc_last_name, hint: undefined, type: "text" },
  { id: "email", label: m.acc_work_email, hint: m.acc_work_email_hint, type: "email" },
] as const;

interface Written {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly language: NonNullable<AccountInvitation["language"]>;
  readonly places: readonly Place[];
  readonly roles: Account["roles"];
}

/** Nothing yet; the only actor that can be chosen is chosen. */
const empty = ({ actors }: AccountChoices): Written => ({
  firstName: "",
  lastName: "",
  email: "",
  language: "sv",
  places: [anotherPlace([], actors.length === 1 ? actors[0]?.id : "")],
  roles: [],
});

function idOf(pointer: string, places: readonly Place[]): string | null {
  return LINES.find(({ id }) => pointer === `/${id}`)?.id ?? placeIdOf(pointer, places);
}

/** What became of an invitation, and the next one. */
function Sent({ account, onAnother }: { account: Account; onAnother: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {m.acc_sent_heading()}
      </h2>
      <p class={styles["lead"]}>{m.acc_sent({ name: nameOf(account), email: account.email })}</p>
      <button type="button" class="ds-button" data-variant="secondary" onClick={onAnother}>
        {m.acc_invite_another()}
      </button>
    </>
  );
}

function InvitationForm({ choices }: { choices: AccountChoices }) {
  const { locale } = useLocale();
  const queries = useQueryClient();
  const [written, setWritten] = useState(() => empty(choices));
  const invitation = useMutation({
    mutationFn: () =>
      invite(
        {
          firstName: written.firstName,
          lastName: written.lastName,
          email: written.email,
          language: written.language,
          memberships: sentPlaces(written.places),
          ...(written.roles.length > 0 && { roles: written.roles }),
        },
        locale,
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: [ACCOUNTS] }),
  });
  if (invitation.isSuccess) {
    return (
      <Sent
        account={invitation.data}
        onAnother={() => {
          setWritten(empty(choices));
          invitation.reset();
        }}
      />
    );
  }
  const faults = faultsOf(invitation.error);
  const faultAt = (id: string) => [...faults].find(([pointer]) => idOf(pointer, written.places) === id)?.[1];
  return (
    <form
      class={form["form"]}
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (!invitation.isPending) invitation.mutate();
      }}
    >
      <FaultSummary error={invitation.error} idOf={(pointer) => idOf(pointer, written.places)} />
      {invitation.isError && faults.size === 0 && <NotShown error={invitation.error} onRetry={invitation.mutate} />}
      {LINES.map(({ id, label, hint, type }) => (
        <Field key={id} id={id} label={label()} {...(hint && { hint: hint() })} fault={faultAt(id)}>
          {(ties) => (
            <input
              {...ties}
              class="ds-input"
              type={type}
              required
              maxLength={type === "email" ? 254 : 100}
              // Somebody else's: what the browser knows of whoever fills it in does not fit.
              autocomplete="off"
              spellcheck={false}
              value={written[id]}
              onInput={({ currentTarget: { value } }) => {
                setWritten({ ...written, [id]: value });
              }}
            />
          )}
        </Field>
      ))}
      <Field id="language" label={m.acc_language()}>
        {(ties) => (
          <select
            {...ties}
            class="ds-input"
            value={written.language}
            onChange={({ currentTarget: { value } }) => {
              setWritten({ ...written, language: value === "en" ? "en" : "sv" });
            }}
          >
            <option value="sv" lang="sv">
              Svenska
            </option>
            <option value="en" lang="en">
              English
            </option>
          </select>
        )}
      </Field>
      <PlacesField
        places={written.places}
        choices={choices}
        faultOf={(place) => faultAt(`place-${String(place.key)}`)}
        onChange={(places) => {
          setWritten({ ...written, places });
        }}
      />
      <RolesField
        roles={written.roles}
        choices={choices}
        fault={faults.get("/roles")}
        onChange={(roles) => {
          setWritten({ ...written, roles: [...roles] });
        }}
      />
      <button type="submit" class="ds-button" aria-disabled={invitation.isPending}>
        {invitation.isPending ? m.acc_sending() : m.acc_send()}
      </button>
    </form>
  );
}

function Invite() {
  useLocale();
  const { data: choices, error, isPending, refetch } = useQuery(choicesQuery());
  useArrival(!isPending);
  return (
    <>
      <BackLink to="/konton" label={m.acc_back()} />
      <h1 tabIndex={-1}>{m.acc_invite_title()}</h1>
      <p class={styles["lead"]}>{m.acc_invite_lead()}</p>
      {isPending && <ResultSkeleton />}
      {error !== null && <NotShown error={error} onRetry={() => void refetch()} />}
      {choices && <InvitationForm choices={choices} />}
    </>
  );
}

/** Inviting a colleague by e-mail. */
export default function InvitePage() {
  useLocale();
  useTitle(m.acc_invite_title());
  return (
    <div class={styles["page"]}>
      <OnlyLoggedIn heading={m.acc_invite_title()}>
        <Invite />
      </OnlyLoggedIn>
    </div>
  );
}
