import type { KnowledgeResourceDetail } from "../../../shared/api/wire";
import type { ComponentChild } from "preact";
import { Dotted } from "../../../shared/i18n/joined";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { webAddress } from "./contact-list";
import styles from "./knowledge-shown.module.css";

const KINDS: Readonly<Record<string, () => string>> = {
  strategi: m.page_knowledge_strategy,
  webbstod: m.page_knowledge_web,
  rutin: m.page_knowledge_routine,
  rapport: m.page_knowledge_report,
  statistik: m.page_knowledge_statistics,
  "goda-exempel": m.page_knowledge_examples,
};

/** What sort of thing a resource is; the register's own word for a sort that has no name here yet. */
export function knowledgeKindInWords(kind: string): string {
  return KINDS[kind]?.() ?? kind;
}

/** Things to read or use in the work: title, sort, who stands behind it, and where it is. */
export function KnowledgeShown({ resources }: { resources: readonly KnowledgeResourceDetail[] }) {
  return (
    <ul class={styles["resources"]}>
      {resources.map(({ id, title, publisher, url, kind, note }) => {
        const web = webAddress(url);
        const facts: ComponentChild[] = [];
        if (kind) facts.push(knowledgeKindInWords(kind));
        if (publisher) facts.push(publisher);
        if (web) facts.push(<bdi>{web.host}</bdi>);
        else facts.push(m.page_no_address());
        return (
          <li key={id} class={styles["resource"]}>
            <h3>
              {web ? (
                <a href={web.href} rel="noreferrer">
                  <LocalizedText of={title} />
                </a>
              ) : (
                <LocalizedText of={title} />
              )}
            </h3>
            <p class={styles["facts"]}>
              <Dotted items={facts} />
            </p>
            {note && (
              <p>
                <LocalizedText of={note} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
