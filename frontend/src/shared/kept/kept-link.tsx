import { useLocation } from "preact-iso";
import { m } from "../i18n/messages/messages.js";
import { hrefOf } from "../routing/hash-location";
import { useKeptIds } from "./kept-list";

/** Where "Min lista" is. */
const LIST_PATH = "/min-lista";

/** The way to "Min lista" from every page, with how many listings are on it. */
export function KeptLink({ class: className }: { class?: string | undefined }) {
  const { path } = useLocation();
  const count = useKeptIds().length;
  return (
    <a href={hrefOf(LIST_PATH)} class={className} aria-current={path === LIST_PATH ? "page" : undefined}>
      {count === 0 ? m.list_link() : m.list_link_count({ count: String(count) })}
    </a>
  );
}
