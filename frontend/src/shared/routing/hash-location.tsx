import { createContext, type ComponentChildren } from "preact";
import { LocationProvider } from "preact-iso";
import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";

/**
 * The address of the page stands after `#`, so that no server ever sees what a person looked for.
 * preact-iso's own provider reads the path; this one feeds its router from the part after `#` instead, and
 * remembers, for each step in the history, how far the page was scrolled and what had focus.
 */
interface Step {
  readonly key: string;
  /** How many steps of ours lie before this one in the history of the tab. */
  readonly depth: number;
}

interface Memory {
  readonly scroll: number;
  readonly focusId: string;
  /** How far below the upper edge of the screen that stood which had focus, in pixels. */
  readonly focusTop: number;
}

interface Arrival {
  readonly key: string;
  /** Where the visitor was on this step before; absent on a step never seen. */
  readonly remembered: Memory | undefined;
  /** True when nothing is to be moved: on the first address of a visit, and where the visitor stayed put. */
  readonly isStill: boolean;
  /** Whether the visitor has begun to do something on this step: then whatever comes late moves nothing under their hands. */
  readonly begun: { current: boolean };
}

/** How the visitor came to the step that they are on. */
export const ArrivalContext = createContext<Arrival>({
  key: "",
  remembered: undefined,
  isStill: true,
  begun: { current: false },
});
const StayContext = createContext<(url: string) => void>(() => undefined);

/** Whether letters can be read from what stands with percent signs in a path. */
function isReadable(path: string): boolean {
  try {
    // Compared with something, since a build leaves out what is done for nothing.
    return decodeURIComponent(path) !== "";
  } catch {
    return false;
  }
}

/**
 * The address after `#`, always beginning with one slash: with two, or with one turned over, what follows would be read as
 * the name of a server, and a mistyped link would show nothing at all. A path that no letters can be read from is taken as it stands.
 */
function currentUrl(): string {
  const hash = window.location.hash.slice(1);
  const url = hash.startsWith("/") ? hash.replace(/^[/\\]+/, "/") : "/";
  const [path = ""] = url.split("?");
  return isReadable(path) ? url : path.replaceAll("%", "%25") + url.slice(path.length);
}

function isStep(state: unknown): state is Step {
  return typeof state === "object" && state !== null && "key" in state && "depth" in state;
}

/** What a visitor does who has not waited for the page. */
const BEGINNINGS = ["focusin", "keydown", "touchmove", "wheel"] as const;

/** Whether an event is the visitor's own doing; a scroll says nothing, since a page that grows shorter scrolls by itself. */
function isOwnDoing(event: Event): boolean {
  if (event.type === "focusin") return event.target instanceof Element && event.target.closest("main") !== null;
  // A key that is still held down has brought the visitor here.
  return !(event instanceof KeyboardEvent && event.repeat);
}

/** The depth of the step before; null until the first step of this load is known. */
let lastDepth: number | null = null;
let stepCount = 0;

/** The step that the tab stands on; a new address gets its own, one deeper than the one before. */
function currentStep(): Step {
  const state: unknown = history.state;
  if (isStep(state)) {
    lastDepth = state.depth;
    return state;
  }
  stepCount += 1;
  lastDepth = lastDepth === null ? 0 : lastDepth + 1;
  const step: Step = { key: `${String(Date.now())}-${String(stepCount)}`, depth: lastDepth };
  history.replaceState(step, "");
  return step;
}

function here(): Memory {
  const { activeElement } = document;
  return {
    scroll: window.scrollY,
    focusId: activeElement?.id ?? "",
    focusTop: activeElement?.getBoundingClientRect().top ?? 0,
  };
}

/** How many steps back lies the first address of this visit. */
export function stepsSinceArrival(): number {
  return currentStep().depth;
}

/** Turns a path with query, such as `/?q=x`, into what a link's `href` needs. */
export function hrefOf(url: string): string {
  return `#${url}`;
}

/** Gives preact-iso's router its address, and pages what they need to come back exactly. */
export function HashLocationProvider({ children }: { children: ComponentChildren }) {
  const memories = useRef(new Map<string, Memory>());
  const [{ url, step, isStill }, setPlace] = useState(() => ({
    url: currentUrl(),
    step: currentStep(),
    isStill: true,
  }));
  const stepKey = useRef(step.key);
  const begun = useRef(false);

  const arriveAt = useCallback((stays: boolean) => {
    const next = currentStep();
    const nextUrl = currentUrl();
    if (stepKey.current !== next.key) begun.current = false;
    stepKey.current = next.key;
    setPlace((place) =>
      place.url === nextUrl && place.step.key === next.key ? place : { url: nextUrl, step: next, isStill: stays },
    );
  }, []);

  useLayoutEffect(() => {
    history.scrollRestoration = "manual";
    const follow = () => {
      arriveAt(false);
    };
    const remember = () => {
      memories.current.set(stepKey.current, here());
    };
    const begin = (event: Event) => {
      if (isOwnDoing(event)) begun.current = true;
    };
    addEventListener("popstate", follow);
    addEventListener("hashchange", follow);
    addEventListener("scroll", remember, { passive: true });
    addEventListener("focusin", remember);
    for (const type of BEGINNINGS) addEventListener(type, begin, { passive: true });
    return () => {
      removeEventListener("popstate", follow);
      removeEventListener("hashchange", follow);
      removeEventListener("scroll", remember);
      removeEventListener("focusin", remember);
      for (const type of BEGINNINGS) removeEventListener(type, begin);
    };
  }, [arriveAt]);

  const route = useCallback(
    (target: string, replace = false) => {
      if (replace) history.replaceState(history.state, "", hrefOf(target));
      else history.pushState(null, "", hrefOf(target));
      arriveAt(false);
    },
    [arriveAt],
  );

  const stay = useCallback(
    (target: string) => {
      if (target === currentUrl()) return;
      history.pushState(null, "", hrefOf(target));
      memories.current.set(currentStep().key, here());
      arriveAt(true);
    },
    [arriveAt],
  );

  const location = useMemo(() => {
    const parsed = new URL(url, "http://hash.invalid");
    return {
      url,
      path: parsed.pathname.replace(/\/+$/, "") || "/",
      query: Object.fromEntries(parsed.searchParams),
      route,
      back: () => {
        history.back();
      },
      forward: () => {
        history.forward();
      },
    };
  }, [url, route]);

  const arrival = useMemo(
    () => ({
      key: step.key,
      remembered: memories.current.get(step.key),
      isStill,
      begun,
    }),
    [step.key, isStill],
  );

  return (
    <LocationProvider.ctx.Provider value={location}>
      <ArrivalContext.Provider value={arrival}>
        <StayContext.Provider value={stay}>{children}</StayContext.Provider>
      </ArrivalContext.Provider>
    </LocationProvider.ctx.Provider>
  );
}

/**
 * Called by a page once what it shows is there (`ready`): comes back to the same place after the back button, and
 * begins at the heading when what is shown is new. Whoever has not waited for it stays where they are.
 */
export function useArrival(ready: boolean): void {
  const { key, remembered, isStill, begun } = useContext(ArrivalContext);
  const handledKey = useRef<string | null>(null);

  useEffect(() => {
    if (!ready || handledKey.current === key) return;
    handledKey.current = key;
    if (isStill || begun.current) return;
    const place = document.getElementById(remembered?.focusId ?? "");
    // What it stood in was opened by hand.
    place?.closest("details")?.setAttribute("open", "");
    // The page may be longer or shorter than it was, in another language for instance: what had focus stands where it stood.
    const moved = place && remembered ? place.getBoundingClientRect().top - remembered.focusTop : 0;
    window.scrollTo(0, place ? window.scrollY + moved : (remembered?.scroll ?? 0));
    (place ?? document.querySelector<HTMLElement>("h1"))?.focus({ preventScroll: true });
    // That was not the visitor.
    begun.current = false;
  }, [ready, key, remembered, isStill, begun]);
}

/** Takes a step to another address where the visitor stays put: same scroll, same focus. The back button undoes it. */
export function useStay(): (url: string) => void {
  return useContext(StayContext);
}
