/**
 * Uses what the browser keeps for this page. Storage may be forbidden (private mode, policy): then the answer is null, and
 * what was to be kept lasts as long as the page.
 */
export function withStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(window.localStorage);
  } catch {
    return null;
  }
}
