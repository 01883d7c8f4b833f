import { useEffect } from "preact/hooks";
import type { ServiceDetail } from "../../../shared/api/wire";
import { publicAddress } from "../../../shared/routing/public-address";
import { structuredData } from "../structured-data";

/** Lays the listing into the head of the page as a block of data for machines. It is never run: its type is no script's. */
export function StructuredData({ service }: { service: ServiceDetail }) {
  useEffect(() => {
    const block = document.createElement("script");
    block.type = "application/ld+json";
    block.append(JSON.stringify(structuredData(service, publicAddress(`/stod/${service.id}`))));
    document.head.append(block);
    return () => {
      block.remove();
    };
  }, [service]);
  return null;
}
