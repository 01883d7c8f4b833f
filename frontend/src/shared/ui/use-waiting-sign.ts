import { useEffect, useState } from "preact/hooks";

/** Milliseconds before waiting is shown at all, so that a quick answer never flashes a sign of it. */
const SHOWN_AFTER = 200;

/** Whether to show that something is waited for: true once it has lasted a moment. */
export function useWaitingSign(isWaiting: boolean): boolean {
  const [hasLasted, setHasLasted] = useState(false);
  useEffect(() => {
    if (!isWaiting) {
      setHasLasted(false);
      return undefined;
    }
    const timer = setTimeout(() => {
      setHasLasted(true);
    }, SHOWN_AFTER);
    return () => {
      clearTimeout(timer);
    };
  }, [isWaiting]);
  return isWaiting && hasLasted;
}
