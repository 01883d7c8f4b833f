import { useEffect } from "preact/hooks";
import type { ServiceDetail } from "../../../shared/api/wire";
import { publicAddress } from "../../../shared/routing/public-address";
import { structuredData } from "../structured-data";

/** The part of the browser's Trusted Types that is used here; browsers that have none need none. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScript: (text: string) => string },
  ): { readonly createScript: (text: string) => string };
}

/**
 * Lets nothing but JSON into a block of data. The page's content policy wants an answer for all text of script elements, though a
 * block of data is never run; a program is no JSON and is refused with an error.
 */
const onlyJson = { createScript: (text: string) => JSON.stringify(JSON.parse(text)) };

/** Lays the listing into the head of the page as a block of data for machines. */
export function StructuredData({ service }: { service: ServiceDetail }) {
  useEffect(() => {
    const types = (window as { trustedTypes?: TrustedTypes }).trustedTypes;
    const policy = types?.createPolicy("data-block", onlyJson) ?? onlyJson;
    const block = document.createElement("script");
    block.type = "application/ld+json";
    block.text = policy.createScript(JSON.stringify(structuredData(service, publicAddress(`/stod/${service.id}`))));
    document.head.append(block);
    return () => {
      block.remove();
    };
  }, [service]);
  return null;
}
