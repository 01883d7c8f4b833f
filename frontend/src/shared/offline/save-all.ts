import { api, ask } from "../api/client";
import { isGone, unwrap } from "../api/problems";
import type { ServiceDetail } from "../api/wire";
import { SAVED_MARK } from "./fetch-or-saved";
import { keeping, mayKeep } from "./keeping";
import { ageOf, readSaved, writeSaved } from "./saved";

/** Not saved anew before it is this old, in milliseconds. */
const ANEW_AFTER = 24 * 60 * 60 * 1000;

/** How many listings are kept at most; a county has a few hundred. */
const MOST = 500;

/** How many listings one request names: the most that the API gives. */
const PAGE_SIZE = 100;

/** How many listings are fetched at the same time: few, since the visitor's own requests go first. */
const AT_ONCE = 3;

/** The ids of the listings by name, those that hold before the older ones that nobody has confirmed. */
async function listedIds(language: string, signal: AbortSignal) {
  const ids: string[] = [];
  let total = 0;
  for (let page = 1; page === 1 || (ids.length < total && ids.length < MOST); page += 1) {
    const { services, _meta } = await ask((client) =>
      client.GET("/samlat/v1/services", {
        params: { query: { page, limit: PAGE_SIZE, sort: "name", includeOutdated: true } },
        headers: { "Accept-Language": language },
        signal,
      }),
    );
    total = _meta.totalItems;
    if (services.length === 0) break;
    ids.push(...services.map(({ id }) => id));
  }
  return { ids: ids.slice(0, MOST), total };
}

/** One listing as it is now; null when it is gone meanwhile. */
async function fetchOne(id: string, language: string, signal: AbortSignal): Promise<ServiceDetail | null> {
  const answer = await (
    await api()
  ).GET("/samlat/v1/services/{id}", {
    params: { path: { id } },
    headers: { "Accept-Language": language },
    signal,
  });
  if (answer.response.headers.has(SAVED_MARK)) throw new TypeError("The network went away while saving");
  try {
    return unwrap(answer);
  } catch (problem) {
    if (isGone(problem)) return null;
    throw problem;
  }
}

/** Fetches listings a few at a time, in the order of their ids. */
async function fetchAll(ids: readonly string[], language: string, signal: AbortSignal): Promise<ServiceDetail[]> {
  const services: (ServiceDetail | null)[] = [];
  const waiting = ids.entries();
  const work = async () => {
    for (const [index, id] of waiting) services[index] = await fetchOne(id, language, signal);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return services.filter((service) => service !== null);
}

/**
 * Saves every listing for reading without network, unless that was done within a day. All of them, whoever asks: what
 * is saved must not show what a person has looked at. A saving that fails leaves the one before as it was.
 */
export async function saveAll(language: string): Promise<void> {
  if (!mayKeep()) return;
  const before = await readSaved();
  if (before?.language === language && ageOf(before) < ANEW_AFTER) return;
  try {
    const { ids, total } = await listedIds(language, keeping);
    const services = await fetchAll(ids, language, keeping);
    if (!mayKeep() || services.length === 0) return;
    await writeSaved({ savedAt: new Date().toISOString(), language, totalItems: total, services });
  } catch {
    // Nobody is told: the visitor did not ask for it, and the next visit tries again.
  }
}
