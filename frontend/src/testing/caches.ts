import { vi } from "vitest";

/** The stores of the browser, as far as the page uses them: jsdom has none. What a test finds in `names` is what is kept. */
export function stubCaches() {
  const stores = new Map<string, Map<string, string>>();
  const open = (name: string) => {
    const store = stores.get(name) ?? new Map<string, string>();
    stores.set(name, store);
    return Promise.resolve({
      put: async (key: string, answer: Response) => {
        store.set(key, await answer.text());
      },
    });
  };
  vi.stubGlobal("caches", {
    open,
    match: (key: string, { cacheName }: { cacheName: string }) => {
      const body = stores.get(cacheName)?.get(key);
      return Promise.resolve(body === undefined ? undefined : new Response(body));
    },
    keys: () => Promise.resolve([...stores.keys()]),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
  });
  return {
    /** The names of the stores that exist. */
    names: () => [...stores.keys()],
    /** Everything that is kept, keys and bodies, as one text. */
    text: () => JSON.stringify([...stores].map(([name, store]) => [name, [...store]])),
  };
}
