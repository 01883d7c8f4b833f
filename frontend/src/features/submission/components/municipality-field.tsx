import { useQuery } from "@tanstack/preact-query";
import { municipalitiesQuery } from "../../../shared/api/municipalities";
import { Select, type Faults } from "../../../shared/forms/fields";
import { useLocale } from "../../../shared/i18n/locale";
import { wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";

/** The municipalities of the county, or none in particular. */
export function MunicipalityField({ faults }: { faults: Faults }) {
  const { locale } = useLocale();
  const { data = [] } = useQuery(municipalitiesQuery(locale));
  return (
    <Select
      name="municipality"
      label={m.send_municipality()}
      faults={faults}
      none={m.send_municipality_none()}
      options={data.map(({ code, name }) => ({ value: code, label: wordingFor(name, locale).value }))}
    />
  );
}
