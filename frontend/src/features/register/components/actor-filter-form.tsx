import type { CodeDetail } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { MAX_NAME_LENGTH, type ActorFilter } from "../actor-filter";
import { ACTOR_KINDS, isActorKind } from "../actor-kinds";
import styles from "./choices.module.css";

/** Chooses which actors are shown; every choice works at once and stands in the address. */
export function ActorFilterForm({
  filter,
  kinds,
  municipalities,
  onChange,
}: {
  filter: ActorFilter;
  kinds: readonly ActorFilter["kind"][];
  municipalities: readonly CodeDetail[];
  onChange: (filter: ActorFilter) => void;
}) {
  const { locale } = useLocale();
  return (
    <form
      class={styles["choices"]}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <div class={styles["choice"]}>
        <label for="actor-name">{m.page_actor_name()}</label>
        <input
          class="ds-input"
          id="actor-name"
          type="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={MAX_NAME_LENGTH}
          value={filter.name}
          onInput={(event) => {
            onChange({ ...filter, name: event.currentTarget.value });
          }}
        />
      </div>
      <div class={styles["choice"]}>
        <label for="actor-kind">{m.page_actor_kind()}</label>
        <select
          class="ds-input"
          id="actor-kind"
          value={filter.kind ?? ""}
          onChange={(event) => {
            const kind = event.currentTarget.value;
            onChange({ ...filter, kind: isActorKind(kind) ? kind : null });
          }}
        >
          <option value="">{m.page_all()}</option>
          {kinds.map((kind) => kind !== null && <option value={kind}>{ACTOR_KINDS[kind]()}</option>)}
        </select>
      </div>
      <div class={styles["choice"]}>
        <label for="actor-municipality">{m.page_municipality()}</label>
        <select
          class="ds-input"
          id="actor-municipality"
          value={filter.municipality ?? ""}
          onChange={(event) => {
            onChange({ ...filter, municipality: event.currentTarget.value || null });
          }}
        >
          <option value="">{m.page_all()}</option>
          {municipalities.map(({ code, name }) => (
            <option key={code} value={code}>
              {wordingFor(name, locale).value}
            </option>
          ))}
        </select>
      </div>
    </form>
  );
}
