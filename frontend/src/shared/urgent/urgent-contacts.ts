import type { Said } from "../i18n/locale";
import { m } from "../i18n/messages/messages.js";
import data from "./urgent-contacts.json";

/** When to call whom, as the words before the number. */
const REASONS = {
  "112": m.urgent_112,
  "1177": m.urgent_1177,
  suicide: m.urgent_suicide,
  violence: m.urgent_violence,
  children: m.urgent_children,
};

export type ContactId = keyof typeof REASONS;

interface UrgentContact {
  readonly id: ContactId;
  /** As people read it. */
  readonly number: string;
  readonly sourceName: string;
  readonly sourceUrl: string;
}

interface UrgentContacts {
  /** The day on which the numbers were put together. */
  readonly compiledOn: string;
  /** The day on which someone last looked each number up at its source; null until that is done, and nothing is released then. */
  readonly checkedOn: string | null;
  readonly contacts: readonly UrgentContact[];
}

/** Whom to call when it is urgent. Dated content: look each number up at its source before `checkedOn` is changed. */
export const URGENT_CONTACTS = data as UrgentContacts;

/** When to call a number, in the page's language, or in the one that is `said`. */
export function reasonToCall(id: ContactId, said?: Said): string {
  return REASONS[id]({}, said);
}
