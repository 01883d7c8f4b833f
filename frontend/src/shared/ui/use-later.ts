import { useEffect, useState } from "preact/hooks";

/** How long what a page was opened for has the network to itself, in milliseconds. */
const LATER = 300;

/** False at first and true soon after: for what is asked for below what the page was opened for. */
export function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLater(true);
    }, LATER);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return isLater;
}
