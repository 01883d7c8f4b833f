import { useLocation } from "preact-iso";
import { useEffect, useState } from "preact/hooks";

/**
 * Follows an entry that has been merged with another. The API leads on from the old id by itself, so what came is the
 * survivor: its address takes the place of the old one, and what came is kept under it (`keep`). True when the visitor came by the old one.
 */
export function useSurvivor(
  asked: string,
  found: string | undefined,
  addressOf: (id: string) => string,
  keep: (id: string) => void,
): boolean {
  const { route } = useLocation();
  const [survivor, setSurvivor] = useState<string | null>(null);
  const isOther = found !== undefined && found.toLowerCase() !== asked.toLowerCase();
  useEffect(() => {
    if (!isOther) return;
    keep(found);
    setSurvivor(found);
    route(addressOf(found), true);
  }, [isOther, found, keep, addressOf, route]);
  return survivor !== null && survivor === found;
}
