import { useEffect, useState } from "preact/hooks";

/** A value that parts of the page follow, for as long as the page is open. */
export interface Store<Value> {
  readonly get: () => Value;
  readonly set: (next: Value) => void;
  /** The value, in a component that is drawn anew when it changes. */
  readonly useValue: () => Value;
}

/** Makes a value to be followed. */
export function createStore<Value>(first: Value): Store<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  const get = () => value;
  return {
    get,
    set: (next) => {
      if (next === value) return;
      value = next;
      for (const listener of listeners) listener();
    },
    useValue: () => {
      const [now, setNow] = useState(get);
      useEffect(() => {
        const follow = () => {
          setNow(get);
        };
        follow();
        listeners.add(follow);
        return () => {
          listeners.delete(follow);
        };
      }, []);
      return now;
    },
  };
}
