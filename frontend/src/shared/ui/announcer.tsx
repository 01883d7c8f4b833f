import { createContext, type ComponentChildren } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** The one place where the page speaks to a screen reader of what has changed, politely. */
export function Announcer({ children }: { children: ComponentChildren }) {
  const [text, setText] = useState("");
  return (
    <AnnounceContext.Provider value={setText}>
      {children}
      <p role="status" class="ds-sr-only">
        {text}
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
