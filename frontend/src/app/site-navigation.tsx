import { Menu, X } from "lucide-preact";
import { useLocation } from "preact-iso";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { m } from "../shared/i18n/messages/messages.js";
import { hrefOf } from "../shared/routing/hash-location";
import { GROUPS, SHORTCUTS } from "./navigation";
import styles from "./site-navigation.module.css";

/** A link to a main page, which says so when it is the one on show. */
function PageLink({ path, name, onPress }: { path: string; name: string; onPress?: (() => void) | undefined }) {
  const { path: here } = useLocation();
  return (
    <a href={hrefOf(path)} aria-current={path === here ? "page" : undefined} onClick={onPress}>
      {name}
    </a>
  );
}

/** The few pages that most people come for; only where there is room beside the wordmark. */
export function Shortcuts() {
  return (
    <nav aria-label={m.nav_shortcuts()} class={styles["shortcuts"]}>
      <ul>
        {SHORTCUTS.map(({ path, name }) => (
          <li key={path}>
            <PageLink path={path} name={name()} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** All main pages in groups, each with the name of its group above it. `onPress` hears of every choice, also of the page on show. */
export function PageGroups({ onPress }: { onPress?: () => void }) {
  const id = useId();
  return (
    <div class={styles["groups"]}>
      {GROUPS.map(({ name, pages }, index) => (
        <div key={index}>
          <p id={`${id}-${String(index)}`} class={styles["group"]}>
            {name()}
          </p>
          <ul aria-labelledby={`${id}-${String(index)}`}>
            {pages.map((page) => (
              <li key={page.path}>
                <PageLink path={page.path} name={page.name()} onPress={onPress} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** The button that shows all main pages below it; it closes when one is chosen, and by Escape. */
export function SiteMenu() {
  const { url } = useLocation();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // Before the next key or press can arrive, however busy the machine is.
  useLayoutEffect(() => {
    setOpen(false);
  }, [url]);
  useLayoutEffect(() => {
    if (!open) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    addEventListener("keydown", listen);
    return () => {
      removeEventListener("keydown", listen);
    };
  }, [open]);
  const Sign = open ? X : Menu;
  return (
    <nav aria-label={m.nav_all()} class={styles["menu"]}>
      <button
        ref={button}
        type="button"
        class={styles["button"]}
        aria-expanded={open}
        aria-controls="menu"
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Sign aria-hidden="true" size="1.25em" />
        {m.nav_menu()}
      </button>
      <div id="menu" hidden={!open} class={styles["panel"]}>
        <PageGroups
          onPress={() => {
            setOpen(false);
          }}
        />
      </div>
    </nav>
  );
}
