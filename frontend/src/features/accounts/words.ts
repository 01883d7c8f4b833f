import type { Account } from "../../shared/api/wire";
import { momentInWords } from "../../shared/i18n/dates";
import type { Locale } from "../../shared/i18n/locale";
import { wordingFor } from "../../shared/i18n/localized";
import { m } from "../../shared/i18n/messages/messages.js";

type Membership = Account["memberships"][number];

/** Where an account stands. */
export const STATE_WORDS: Readonly<Record<Account["state"], () => string>> = {
  invited: m.acc_state_invited,
  active: m.acc_state_active,
  deactivated: m.acc_state_deactivated,
};

/** The roles in all of Samlat. */
export const ROLE_WORDS: Readonly<Record<Account["roles"][number], () => string>> = {
  coordinator: m.acc_role_coordinator,
  "follow-up-lead": m.acc_role_follow_up_lead,
  "statistics-editor": m.acc_role_statistics_editor,
  importer: m.acc_role_importer,
  administrator: m.acc_role_administrator,
};

/** Who has the account. */
export function nameOf({ firstName, lastName }: Pick<Account, "firstName" | "lastName">): string {
  return `${firstName} ${lastName}`.trim();
}

/** What the account is at an actor. */
export function membershipInWords({ name, membership }: Membership, locale: Locale): string {
  const actor = name ? wordingFor(name, locale).value : m.acc_unknown_actor();
  return membership === "editor" ? m.acc_editor_at({ actor }) : m.acc_representative_at({ actor });
}

/** When the account was logged in last: never, on a day, or longer ago than is kept. */
export function lastLogInInWords({ state, lastLogInAt }: Account, locale: Locale): string {
  if (lastLogInAt != null) return m.acc_last({ day: momentInWords(lastLogInAt, locale) });
  return state === "invited" ? m.acc_never() : m.acc_not_lately();
}
