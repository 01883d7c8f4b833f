import { queryOptions } from "@tanstack/preact-query";
import { askAs } from "../api/ask-as";

/** Who is logged in, by the API, and what they may do. */
export const meQuery = () =>
  queryOptions({
    queryKey: ["own", "me"],
    queryFn: ({ signal }) => askAs((client) => client.GET("/samlat/v1/me", { signal })),
  });
