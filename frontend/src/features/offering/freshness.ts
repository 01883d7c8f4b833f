import type { Freshness } from "../../shared/api/wire";
import type { Locale } from "../../shared/i18n/locale";
import { m } from "../../shared/i18n/messages/messages.js";

/** Who vouches for a listing and since when, in any language of the page. The same words as the API's own label. */
export function freshnessInWords({ grade, verifiedAt, verifiedBy }: Freshness, locale: Locale): string {
  const said = { locale };
  const date = verifiedAt
    ? new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "Europe/Stockholm" }).format(new Date(verifiedAt))
    : "";
  switch (grade) {
    case "fresh":
    case "due":
      return verifiedBy === "coordinator"
        ? m.list_fresh_on_behalf({ date }, said)
        : m.list_fresh_confirmed({ date }, said);
    case "overdue":
      return m.list_fresh_overdue({ date }, said);
    case "unverified":
      return m.list_fresh_unverified({}, said);
    case "outdated":
      return m.list_fresh_outdated({}, said);
  }
}
