import { useQuery } from "@tanstack/preact-query";
import { useLocation } from "preact-iso";
import { KnowledgeShown, knowledgeKindInWords } from "../../offering/components/knowledge-shown";
import { LoadedPage } from "../../offering/components/loaded-page";
import { knowledgeQuery } from "../../offering/related-queries";
import type { KnowledgeResourceDetail } from "../../../shared/api/wire";
import { useLocale } from "../../../shared/i18n/locale";
import { wordingFor } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useAnnouncement } from "../../../shared/ui/announcer";
import { Part } from "../../../shared/ui/part";
import { useTitle } from "../../../shared/ui/use-title";
import choices from "../components/choices.module.css";
import styles from "../components/register-page.module.css";

function addressOf(kind: string): string {
  return kind ? `/kunskapsstod?${new URLSearchParams({ kind }).toString()}` : "/kunskapsstod";
}

function Resources({ resources }: { resources: readonly KnowledgeResourceDetail[] }) {
  const { locale } = useLocale();
  const { query, route } = useLocation();
  const order = new Intl.Collator(locale);
  const kinds = [...new Set(resources.flatMap(({ kind }) => kind ?? []))].toSorted((one, other) =>
    order.compare(knowledgeKindInWords(one), knowledgeKindInWords(other)),
  );
  const wanted = query["kind"] ?? "";
  const chosen = kinds.includes(wanted) ? wanted : "";
  const titleOf = (resource: KnowledgeResourceDetail) => wordingFor(resource.title, locale).value;
  const found = resources
    .filter(({ kind }) => chosen === "" || kind === chosen)
    .toSorted((one, other) => order.compare(titleOf(one), titleOf(other)));
  const said = found.length === 0 ? m.page_knowledge_none() : m.page_knowledge_count({ count: found.length });
  useAnnouncement(said);
  return (
    <>
      {kinds.length > 1 && (
        <div class={choices["choices"]}>
          <div class={choices["choice"]}>
            <label for="knowledge-kind">{m.page_knowledge_kind()}</label>
            <select
              class="ds-input"
              id="knowledge-kind"
              value={chosen}
              onChange={(event) => {
                route(addressOf(event.currentTarget.value), true);
              }}
            >
              <option value="">{m.page_all()}</option>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {knowledgeKindInWords(kind)}
                </option>
              ))}
            </select>
          </div>
        </div>
      )}
      <Part id="resources" heading={said}>
        <KnowledgeShown resources={found} />
      </Part>
    </>
  );
}

/** What there is to read or use in the work, by kind. */
export default function KnowledgePage() {
  const { locale } = useLocale();
  const query = useQuery(knowledgeQuery(locale));
  useTitle(m.page_title_knowledge());
  return (
    <LoadedPage query={query} back={{ to: "/", label: m.detail_back_start() }}>
      {(resources) => (
        <div class={styles["content"]}>
          <header class={styles["opening"]}>
            <h1 tabIndex={-1}>{m.page_knowledge()}</h1>
            <p class={styles["text"]}>{m.page_knowledge_lead()}</p>
          </header>
          <Resources resources={resources} />
        </div>
      )}
    </LoadedPage>
  );
}
