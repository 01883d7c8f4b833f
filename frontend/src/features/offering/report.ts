import { ask } from "../../shared/api/client";
import type { ReportInput } from "../../shared/api/wire";
import type { Locale } from "../../shared/i18n/locale";
import { m } from "../../shared/i18n/messages/messages.js";

type Topic = ReportInput["topic"];

/** What can be wrong in a listing, in the order in which it is asked. */
export const TOPICS: Readonly<Record<Topic, () => string>> = {
  "wrong-time": m.report_topic_time,
  "wrong-place": m.report_topic_place,
  "wrong-contact": m.report_topic_contact,
  closed: m.report_topic_closed,
  "wrong-audience": m.report_topic_audience,
  other: m.report_topic_other,
};

/** Whether a value of a form is one of these. */
export function isTopic(code: string): code is Topic {
  return code in TOPICS;
}

/** Sends that something in a listing is wrong. */
export const sendReport = (id: string, body: ReportInput, locale: Locale) =>
  ask((client) =>
    client.POST("/samlat/v1/services/{id}/reports", {
      params: { path: { id } },
      headers: { "Accept-Language": locale },
      body,
    }),
  );
