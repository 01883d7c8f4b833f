import { useQuery } from "@tanstack/preact-query";
import { m } from "../../../shared/i18n/messages/messages.js";
import type { MapProps } from "../map/result-map";
import { FetchFailed } from "./result-states";

/** The map, whose code comes when it is first asked for; when that fails it is said, and can be asked for again. */
export function MapWhenLoaded(props: MapProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ["offering", "map"],
    queryFn: () => import("../map/result-map"),
    staleTime: Infinity,
    gcTime: Infinity,
  });
  if (error !== null) {
    return (
      <FetchFailed
        error={error}
        away={m.error_away()}
        onRetry={() => {
          void refetch();
        }}
      />
    );
  }
  return data ? <data.ResultMap {...props} /> : null;
}
