/** A web address as the API wants it: people write `www.exempel.se` and mean the page there. */
export function webAddress(written: string | undefined): string | null {
  if (written === undefined) return null;
  return /^[a-z]+:/i.test(written) ? written : `https://${written}`;
}
