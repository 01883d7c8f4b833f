import type { Said } from "../i18n/locale";
import { m } from "../i18n/messages/messages.js";

/** Whom to call when it is urgent. Dated content: look it up again at its sources before the date is changed. */
export const URGENT_CONTACTS = {
  /** The day on which the numbers were last looked up. */
  asOf: "2026-11-21",
  contacts: [
    { id: "112", number: "112", sourceName: "SOS Alarm", sourceUrl: "https://www.sosalarm.se/" },
    { id: "1177", number: "1177", sourceName: "1177", sourceUrl: "https://www.1177.se/" },
  ],
} as const;

type ContactId = (typeof URGENT_CONTACTS)["contacts"][number]["id"];

/** When to call a number, as the words before it; in the page's language, or in the one that is `said`. */
export function reasonToCall(id: ContactId, said?: Said): string {
  switch (id) {
    case "112":
      return m.urgent_112({}, said);
    case "1177":
      return m.urgent_1177({}, said);
  }
}
