import type { Account } from "../../shared/api/wire";

/** Which accounts are shown, as it stands in the address. */
export interface AccountFilter {
  readonly actor: string | null;
  readonly state: Account["state"] | null;
  readonly page: number;
}

export const STATES = ["invited", "active", "deactivated"] as const satisfies readonly Account["state"][];

const PATH = "/konton";

/** Whether a word of an address or a form is a state of an account. */
export function isState(word: string | null): word is Account["state"] {
  return STATES.some((state) => state === word);
}

/** Reads the choice from an address; what it cannot mean is left out. */
export function parseAccountFilter(url: string): AccountFilter {
  const query = new URLSearchParams(url.split("?")[1] ?? "");
  const state = query.get("lage");
  const actor = query.get("aktor");
  const page = Number(query.get("sida") ?? "1");
  return {
    actor: actor !== null && /^[0-9a-f-]{36}$/.test(actor) ? actor : null,
    state: isState(state) ? state : null,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of the list with that choice. */
export function formatAccountFilter({ actor, state, page }: AccountFilter): string {
  const query = new URLSearchParams({
    ...(state && { lage: state }),
    ...(actor && { aktor: actor }),
    ...(page > 1 && { sida: String(page) }),
  }).toString();
  return query ? `${PATH}?${query}` : PATH;
}
