import { Search } from "lucide-preact";
import { useLocation } from "preact-iso";
import { useState } from "preact/hooks";
import { m } from "../../../shared/i18n/messages/messages.js";
import { formatSearch, MAX_QUERY_LENGTH, type SearchState } from "../search-state";
import { SearchPreview } from "./search-preview";
import styles from "./search-form.module.css";

interface Props {
  readonly state: SearchState;
  /** Whether it says while one types what the words are taken to mean, and how much they give. */
  readonly previews?: boolean;
  /** Whether it takes little room, above results; how to write is then said to screen readers alone. */
  readonly isCompact?: boolean;
}

/**
 * The one search field. A new text is a new search from its first page; chosen filters and what is shown besides stay.
 * The form is never sent: the text goes after `#` in the address, and from there to the API in a body.
 */
export function SearchForm({ state, previews = false, isCompact = false }: Props) {
  const { route } = useLocation();
  const [typed, setTyped] = useState(state.q);
  return (
    <form
      role="search"
      class={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        const q = new FormData(event.currentTarget).get("q");
        route(formatSearch({ ...state, q: typeof q === "string" ? q.trim() : "", pages: 1 }));
      }}
    >
      <label class={styles["label"]} for="q">
        {m.search_label()}
      </label>
      <p class={isCompact ? "ds-sr-only" : styles["hint"]} id="q-hint">
        {m.search_hint()}
      </p>
      <div class={styles["row"]} data-compact={isCompact}>
        <input
          class="ds-input"
          id="q"
          name="q"
          type="search"
          defaultValue={state.q}
          maxLength={MAX_QUERY_LENGTH}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="search"
          aria-describedby="q-hint"
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
        />
        <button class="ds-button" type="submit">
          <Search aria-hidden="true" size="1.25em" />
          {m.search_button()}
        </button>
      </div>
      {previews && <SearchPreview state={state} typed={typed.trim()} />}
    </form>
  );
}
