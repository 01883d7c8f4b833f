/** A question that was sent before the code that asks it was there. */
interface Ahead {
  readonly request: Request;
  readonly answer: Promise<Response>;
}

let ahead: Ahead | undefined;

/** Sends a question now, for whoever asks the same first. */
export function sendAhead(request: Request): void {
  const answer = fetch(request.clone());
  // Whoever takes it hears of a failure; when nobody does, nothing is lost.
  answer.catch(() => undefined);
  ahead = { request, answer };
}

/** What one question has to have in common with another to get its answer. */
async function words(request: Request): Promise<string> {
  return JSON.stringify([request.method, request.url, request.headers.get("Accept-Language"), await request.text()]);
}

/** The answer to this question, when it was sent ahead; given once, and to the first question of the visit only, so that it is new. */
export async function answerAhead(request: Request): Promise<Response | undefined> {
  if (!ahead) return undefined;
  const { request: sent, answer } = ahead;
  ahead = undefined;
  return (await words(sent)) === (await words(request.clone())) ? answer : undefined;
}
