import * as v from "valibot";

/** What differs between places where the page is served; read from `/config.json`, never built in. */
const ConfigSchema = v.object({
  /** Where the API answers, without a slash at the end, for instance `https://api.example`. */
  apiUrl: v.pipe(v.string(), v.url()),
  /** Where people log in, or null where there is no log-in. Not used by the open pages. */
  keycloakUrl: v.nullable(v.pipe(v.string(), v.url())),
  /** Who answers for this installation, by name; null while nobody is named. */
  publisher: v.optional(v.nullable(v.string()), null),
  /** The shared mailbox for questions about the page and the API; null where there is none. */
  contactEmail: v.optional(v.nullable(v.pipe(v.string(), v.email())), null),
  /** Where the source code lies; null where it is handed out when asked for. */
  sourceUrl: v.optional(v.nullable(v.pipe(v.string(), v.url())), null),
});

export type Config = v.InferOutput<typeof ConfigSchema>;

let pending: Promise<Config> | undefined;

async function fetchConfig(): Promise<Config> {
  // Asked for as index.html asks for it in advance, so that the browser takes it for the same; the page's server sets no cookies.
  const response = await fetch(new URL("/config.json", window.location.href).href, { credentials: "same-origin" });
  if (!response.ok) throw new TypeError(`config.json answered ${String(response.status)}`);
  return v.parse(ConfigSchema, await response.json());
}

/** The settings of this installation, fetched once; a failure is not remembered, so that a retry can succeed. */
export function loadConfig(): Promise<Config> {
  pending ??= fetchConfig().catch((reason: unknown) => {
    pending = undefined;
    throw reason;
  });
  return pending;
}
