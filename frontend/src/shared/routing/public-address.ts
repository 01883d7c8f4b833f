import { hrefOf } from "./hash-location";

/** The full address of a page of ours, for a link that is shared or a code that is printed; `url` as in `hrefOf`. */
export function publicAddress(url: string): string {
  return `${window.location.origin}${window.location.pathname}${hrefOf(url)}`;
}
