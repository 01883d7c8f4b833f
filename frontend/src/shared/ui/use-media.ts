import { useEffect, useState } from "preact/hooks";

/** Whether a media query holds now; for where another width needs other elements, which style sheets cannot give. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const media = window.matchMedia(query);
    const update = () => {
      setHolds(media.matches);
    };
    update();
    media.addEventListener("change", update);
    return () => {
      media.removeEventListener("change", update);
    };
  }, [query]);
  return holds;
}
