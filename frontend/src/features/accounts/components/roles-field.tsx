import type { Account, AccountChoices } from "../../../shared/api/wire";
import { m } from "../../../shared/i18n/messages/messages.js";
import { ROLE_WORDS } from "../words";
import styles from "./form.module.css";

type Roles = readonly Account["roles"][number][];

/** Which roles in all of Samlat an account is to have; nothing where whoever is logged in may give none. */
export function RolesField({
  roles,
  choices,
  fault,
  onChange,
}: {
  roles: Roles;
  choices: AccountChoices;
  fault: string | undefined;
  onChange: (roles: Roles) => void;
}) {
  if (choices.roles.length === 0) return null;
  return (
    <fieldset class={styles["group"]} aria-describedby="roles-hint">
      <legend>{m.acc_roles()}</legend>
      <p id="roles-hint" class={styles["hint"]}>
        {m.acc_roles_hint()}
      </p>
      {fault !== undefined && <p class={styles["fault"]}>{fault}</p>}
      {choices.roles.map((role) => (
        <label key={role} class={styles["check"]}>
          <input
            class="ds-input"
            type="checkbox"
            checked={roles.includes(role)}
            onChange={(event) => {
              onChange(event.currentTarget.checked ? [...roles, role] : roles.filter((one) => one !== role));
            }}
          />
          {ROLE_WORDS[role]()}
        </label>
      ))}
    </fieldset>
  );
}
