import { useEffect, useState } from "preact/hooks";

/** True once a condition has held for some milliseconds, so that a quick answer never flashes a waiting sign. */
export function useDelayed(condition: boolean, milliseconds: number): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!condition) {
      setHeld(false);
      return undefined;
    }
    const timer = setTimeout(() => {
      setHeld(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [condition, milliseconds]);
  return condition && held;
}
