import * as v from "valibot";
import type { QueueChoice } from "./submission-queries";

const CODEC = v.object({
  state: v.fallback(v.picklist(["open", "done"]), "open"),
  kind: v.fallback(v.nullable(v.picklist(["report", "tip", "registration"])), null),
  page: v.fallback(v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/), v.transform(Number)), 1),
});

/** What the address says is shown; what it cannot mean is left out. */
export function parseQueue(url: string): QueueChoice {
  const asked = new URLSearchParams(url.split("?")[1]);
  return v.parse(CODEC, { state: asked.get("state"), kind: asked.get("kind"), page: asked.get("page") });
}

/** The address that shows it. */
export function formatQueue({ state, kind, page }: QueueChoice): string {
  const asked = new URLSearchParams();
  if (state !== "open") asked.set("state", state);
  if (kind !== null) asked.set("kind", kind);
  if (page > 1) asked.set("page", String(page));
  const query = asked.toString();
  return query === "" ? "/inkommet" : `/inkommet?${query}`;
}
