import type { Reminder, RoundActor, UpdateRound } from "../../shared/api/wire";
import { m } from "../../shared/i18n/messages/messages.js";

/** Where a round stands, in words. */
export function stateInWords(state: UpdateRound["state"]): string {
  switch (state) {
    case "planned":
      return m.round_state_planned();
    case "open":
      return m.round_state_open();
    case "ended":
      return m.round_state_ended();
    case "closed":
      return m.round_state_closed();
  }
}

/** How far an actor has come, in words; in the order in which it is chosen. */
export const ACTOR_STATES: Readonly<Record<RoundActor["state"], () => string>> = {
  late: m.round_actor_late,
  waiting: m.round_actor_waiting,
  changed: m.round_actor_changed,
  confirmed: m.round_actor_confirmed,
};

/** Where a mail stands, in words. */
export const MAIL_STATES: Readonly<Record<Reminder["state"], () => string>> = {
  waiting: m.mail_waiting,
  sent: m.mail_sent,
  failed: m.mail_failed,
};
