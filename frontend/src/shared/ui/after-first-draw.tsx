import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Whether the visit has once shown what was asked for; from then on all of a page is drawn at once. */
let hasDrawn = false;

/**
 * False while what a visit came for is drawn for the first time, true in a task of its own after that: a slow phone shows the first
 * results, and hears its reader, before it draws what lies below them. Whoever comes back to a page finds all of it at once.
 */
export function useAfterFirstDraw(): boolean {
  const [isAfter, setAfter] = useState(hasDrawn);
  useEffect(() => {
    if (isAfter) return;
    const timer = setTimeout(() => {
      hasDrawn = true;
      setAfter(true);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [isAfter]);
  return isAfter;
}

interface Props {
  /** What keeps the place meanwhile. */
  readonly instead: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Part of a page that can wait until what the visit came for is drawn. */
export function AfterFirstDraw({ instead, children }: Props) {
  return <>{useAfterFirstDraw() ? children : instead}</>;
}
