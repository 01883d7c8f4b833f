/** Whom to call when it is urgent. Dated content: look it up again at its sources before the date is changed. */
export const URGENT_CONTACTS = {
  /** The day on which the numbers were last looked up. */
  asOf: "2026-11-21",
  contacts: [
    { id: "112", number: "112", sourceName: "SOS Alarm", sourceUrl: "https://www.sosalarm.se/" },
    { id: "1177", number: "1177", sourceName: "1177", sourceUrl: "https://www.1177.se/" },
  ],
} as const;
