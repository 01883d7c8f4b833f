import { useQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useLocale } from "../../../shared/i18n/locale";
import { hrefOf, useArrival } from "../../../shared/routing/hash-location";
import { useTitle } from "../../../shared/ui/use-title";
import { SearchForm } from "../components/search-form";
import { SearchResults } from "../components/search-results";
import { StartShortcuts } from "../components/start-shortcuts";
import { overviewQuery } from "../queries";
import { EMPTY_SEARCH, formatSearch, isSearch, parseSearch } from "../search-state";
import styles from "./search-page.module.css";

/** A few searches in the words that people use, to show that free words work. */
function Examples() {
  const examples = [m.example_1(), m.example_2(), m.example_3()];
  return (
    <section aria-labelledby="examples" class={styles["examples"]}>
      <h2 id="examples">{m.search_examples()}</h2>
      <ul>
        {examples.map((q) => (
          <li key={q}>
            <a href={hrefOf(formatSearch({ ...EMPTY_SEARCH, q }))} lang="sv">
              {q}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function StartPage() {
  const { locale } = useLocale();
  const { isPending } = useQuery(overviewQuery(locale));
  useTitle(m.title_start());
  useArrival(!isPending);
  return (
    <div class={styles["start"]}>
      <h1 tabIndex={-1}>{m.start_heading()}</h1>
      <p class={styles["lead"]}>{m.start_lead()}</p>
      <SearchForm state={EMPTY_SEARCH} previews />
      <Examples />
      <StartShortcuts />
    </div>
  );
}

/** The start page and the results: one page, which shows results as soon as its address holds a search. */
export default function SearchPage() {
  const { url } = useLocation();
  useLocale();
  const state = parseSearch(url);
  // A new text in the address is a new form; what was typed and not sent goes with the old one.
  return isSearch(state) ? <SearchResults key="results" state={state} /> : <StartPage key={`start ${url}`} />;
}
