import { Plus, Trash2 } from "lucide-preact";
import type { AccountChoices } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useAnnounce } from "../../../shared/ui/announcer";
import { anotherPlace, placeId, type Place } from "../places";
import { Field } from "./field";
import styles from "./form.module.css";

/** What an account is to be at which actors: any number of them. */
export function PlacesField({
  places,
  choices,
  faultOf,
  onChange,
}: {
  places: readonly Place[];
  choices: AccountChoices;
  faultOf: (place: Place) => string | undefined;
  onChange: (places: readonly Place[]) => void;
}) {
  const { locale } = useLocale();
  const announce = useAnnounce();
  const change = (place: Place) => {
    onChange(places.map((one) => (one.key === place.key ? place : one)));
  };
  return (
    <fieldset class={styles["group"]} aria-describedby="places-hint">
      <legend>{m.acc_places()}</legend>
      <p id="places-hint" class={styles["hint"]}>
        {m.acc_places_hint()}
      </p>
      <ul class={styles["places"]}>
        {places.map((place, index) => {
          const number = String(index + 1);
          return (
            <li key={place.key} class={styles["place"]}>
              <Field id={placeId(place)} label={m.acc_place_actor({ number })} fault={faultOf(place)}>
                {(ties) => (
                  <select
                    {...ties}
                    class="ds-input"
                    required
                    value={place.actor}
                    onChange={(event) => {
                      change({ ...place, actor: event.currentTarget.value });
                    }}
                  >
                    <option value="">{m.acc_place_choose()}</option>
                    {choices.actors.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {wordingFor(name, locale).value}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <Field id={`${placeId(place)}-as`} label={m.acc_place_membership({ number })}>
                {(ties) => (
                  <select
                    {...ties}
                    class="ds-input"
                    value={place.membership}
                    onChange={(event) => {
                      change({
                        ...place,
                        membership: event.currentTarget.value === "representative" ? "representative" : "editor",
                      });
                    }}
                  >
                    <option value="editor">{m.acc_editor()}</option>
                    <option value="representative">{m.acc_representative()}</option>
                  </select>
                )}
              </Field>
              <button
                type="button"
                class="ds-button"
                data-variant="tertiary"
                onClick={() => {
                  onChange(places.filter(({ key }) => key !== place.key));
                  document.getElementById("place-add")?.focus();
                  announce(m.acc_place_removed());
                }}
              >
                <Trash2 aria-hidden="true" size="1.1em" />
                {m.acc_place_remove({ number })}
              </button>
            </li>
          );
        })}
      </ul>
      <button
        id="place-add"
        type="button"
        class="ds-button"
        data-variant="secondary"
        onClick={() => {
          onChange([...places, anotherPlace(places)]);
          announce(m.acc_place_added());
        }}
      >
        <Plus aria-hidden="true" size="1.1em" />
        {m.acc_place_add()}
      </button>
    </fieldset>
  );
}
