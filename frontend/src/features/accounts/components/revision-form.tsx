import { useState } from "preact/hooks";
import { faultsOf } from "../faults";
import type { Account, AccountChoices, AccountRevision } from "../../../shared/api/wire";
import { m } from "../../../shared/i18n/messages/messages.js";
import { placeId, placeIdOf, placesOf, sentPlaces } from "../places";
import { FaultSummary } from "./fault-summary";
import form from "./form.module.css";
import { PlacesField } from "./places-field";
import { RolesField } from "./roles-field";

/** Changes what an account is at which actors, and its roles; begins with what it is now. */
export function RevisionForm({
  account,
  choices,
  error,
  isPending,
  onSave,
}: {
  account: Account;
  choices: AccountChoices;
  error: unknown;
  isPending: boolean;
  onSave: (revision: AccountRevision) => void;
}) {
  const [places, setPlaces] = useState(() => placesOf(account));
  const [roles, setRoles] = useState(account.roles);
  const faults = faultsOf(error);
  const faultAt = (id: string) => [...faults].find(([pointer]) => placeIdOf(pointer, places) === id)?.[1];
  return (
    <form
      class={form["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (isPending) return;
        onSave({ memberships: sentPlaces(places), ...(choices.roles.length > 0 && { roles }) });
      }}
    >
      <FaultSummary error={error} idOf={(pointer) => placeIdOf(pointer, places)} />
      <PlacesField
        places={places}
        choices={choices}
        faultOf={(place) => faultAt(placeId(place))}
        onChange={(changed) => {
          setPlaces([...changed]);
        }}
      />
      <RolesField
        roles={roles}
        choices={choices}
        fault={faults.get("/roles")}
        onChange={(changed) => {
          setRoles([...changed]);
        }}
      />
      <button type="submit" class="ds-button" aria-disabled={isPending}>
        {m.acc_save()}
      </button>
    </form>
  );
}
