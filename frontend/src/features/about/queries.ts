import { queryOptions } from "@tanstack/preact-query";
import { loadConfig } from "../../shared/api/config";

/** The settings of this installation: who answers for it, and where its API is. */
export const configQuery = queryOptions({ queryKey: ["about", "config"], queryFn: loadConfig });
