import { useEffect, useState } from "preact/hooks";

const A_MINUTE = 60_000;

/** The time, looked at again each minute, so that "open today" stays true on a page that is left open. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(new Date());
    }, A_MINUTE);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return now;
}
