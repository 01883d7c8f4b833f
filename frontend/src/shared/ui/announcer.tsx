import { createContext, type ComponentChildren } from "preact";
import { useCallback, useContext, useEffect, useState } from "preact/hooks";

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** The one place where the page speaks to a screen reader of what has changed, politely. */
export function Announcer({ children }: { children: ComponentChildren }) {
  const [said, setSaid] = useState({ text: "", count: 0 });
  const say = useCallback((text: string) => {
    setSaid(({ count }) => ({ text, count: count + 1 }));
  }, []);
  return (
    <AnnounceContext.Provider value={say}>
      {children}
      <p role="status" class="ds-sr-only">
        {/* New each time: the same words said again are heard again. */}
        <span key={said.count}>{said.text}</span>
      </p>
    </AnnounceContext.Provider>
  );
}

/** Says a text once, for things that happen through a button. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}

/** Says a text when it becomes another; null says nothing. */
export function useAnnouncement(text: string | null): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (text !== null) announce(text);
  }, [announce, text]);
}
