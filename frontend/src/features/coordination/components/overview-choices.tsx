import { useQuery } from "@tanstack/preact-query";
import { actorsQuery } from "../../../shared/api/actors";
import { municipalitiesQuery } from "../../../shared/api/municipalities";
import { useLocale } from "../../../shared/i18n/locale";
import { wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useStay } from "../../../shared/routing/hash-location";
import { formatOverview, type OverviewChoice } from "../overview-choice";
import styles from "./choices.module.css";

/** Which listings to look at: where, and whose. Each choice is a step that the back button undoes. */
export function OverviewChoices({ choice }: { choice: OverviewChoice }) {
  const { locale } = useLocale();
  const stay = useStay();
  const { data: municipalities = [] } = useQuery(municipalitiesQuery(locale));
  const { data: actors = [] } = useQuery(actorsQuery(locale));
  const order = new Intl.Collator(locale);
  const named = actors
    .map(({ id, name }) => ({ id, name: wordingFor(name, locale).value }))
    .toSorted((one, other) => order.compare(one.name, other.name));
  const change = (changed: Partial<OverviewChoice>) => {
    stay(formatOverview({ ...choice, ...changed, page: 1 }));
  };
  return (
    <div class={`${styles["choices"] ?? ""} not-on-paper`}>
      <label class={styles["choice"]}>
        {m.overview_municipality()}
        <select
          id="overview-municipality"
          class="ds-input"
          value={choice.municipality ?? ""}
          onChange={({ currentTarget }) => {
            change({ municipality: currentTarget.value || null });
          }}
        >
          <option value="">{m.page_all()}</option>
          {municipalities.map(({ code, name }) => (
            <option key={code} value={code}>
              {wordingFor(name, locale).value}
            </option>
          ))}
        </select>
      </label>
      <label class={styles["choice"]}>
        {m.overview_actor()}
        <select
          id="overview-actor"
          class="ds-input"
          value={choice.actor ?? ""}
          onChange={({ currentTarget }) => {
            change({ actor: currentTarget.value || null });
          }}
        >
          <option value="">{m.page_all()}</option>
          {named.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
