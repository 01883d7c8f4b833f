import { answerAhead } from "../api/ahead";
import { noteAnswer, noteSilence } from "./away";

/** The address of one listing in the API. */
const LISTING = /\/samlat\/v1\/services\/([0-9a-f-]{36})$/;

/** Answers that mean that the API cannot be reached behind its door: a broken gateway, maintenance, a database away. */
const UNREACHABLE: ReadonlySet<number> = new Set([502, 503, 504]);

/** Stands on an answer that comes from what is saved, so that it is never taken for a new one. */
export const SAVED_MARK = "X-Samlat-Saved-At";

/** The saved listing that a request asks for, as the API would have given it; null when it asks for anything else. */
async function savedAnswer(request: Request): Promise<Response | null> {
  const saved = await noteSilence();
  const id = request.method === "GET" ? LISTING.exec(new URL(request.url).pathname)?.[1] : undefined;
  const service = id === undefined ? undefined : saved?.services.find((one) => one.id === id);
  if (!saved || !service) return null;
  return new Response(JSON.stringify(service), {
    headers: { "Content-Type": "application/json", [SAVED_MARK]: saved.savedAt },
  });
}

/** Asks the API; a listing that it cannot give now is given as it was saved. Everything else fails as it would have. */
export async function fetchOrSaved(request: Request): Promise<Response> {
  let answer: Response;
  try {
    answer = await ((await answerAhead(request)) ?? fetch(request));
  } catch (reason) {
    // Whoever asked has gone on: that says nothing of the network.
    if (request.signal.aborted) throw reason;
    const saved = await savedAnswer(request);
    if (saved) return saved;
    throw reason;
  }
  if (!UNREACHABLE.has(answer.status)) {
    noteAnswer();
    return answer;
  }
  return (await savedAnswer(request)) ?? answer;
}
