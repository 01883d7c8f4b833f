import type { Problem } from "./wire";

/** The API answered with a problem document: it is there, but could not do what was asked. */
class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly status: number;
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.status = problem.status;
    this.problem = problem;
  }
}

/** True when the thing asked for is not there: never was, hidden, merged away or removed. */
export function isGone(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 404 || error.status === 410);
}

/** True when somebody else has changed the thing since it was read. */
export function isStale(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 412;
}

/** True when the state of things forbids what was asked: what must be fulfilled first stands in the problem. */
export function isConflict(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 409;
}

/** True when there has been too much of it, and the thing is to wait. */
export function isTooMany(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 429;
}

/** When the thing asked for was removed, as the API says it; null when it does not say that it was. */
export function removedAt(error: unknown): string | null {
  if (!(error instanceof ApiProblem) || error.status !== 410 || !("at" in error.problem)) return null;
  return typeof error.problem.at === "string" ? error.problem.at : null;
}

/** What the API says was wrong with the question, in words for the visitor; null when it was not the question. */
export function refusalOf(error: unknown): string | null {
  if (!(error instanceof ApiProblem) || error.status >= 500) return null;
  return error.problem.errors[0]?.detail ?? (error.problem.detail || error.problem.title);
}

/** The places in the question that the API could not read, as JSON pointers; none where it said nothing of the kind. */
export function refusedPlaces(error: unknown): readonly string[] {
  return error instanceof ApiProblem ? error.problem.errors.map(({ pointer }) => pointer) : [];
}

/** True when the API is there and may not show or do this for whoever asks. */
export function isDenied(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 403;
}

/** What was refused and why, by JSON pointer; nothing where the fault was no field's. */
export function refusals(error: unknown, statuses: readonly number[] = [400, 422]): ReadonlyMap<string, string> {
  if (!(error instanceof ApiProblem) || !statuses.includes(error.status)) return new Map();
  return new Map(error.problem.errors.map(({ pointer, detail }) => [pointer, detail]));
}

/** An answer as the typed client gives it. */
export interface Answer<T> {
  readonly data?: T | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "status" in body && "title" in body;
}

/** The body of a good answer; throws `ApiProblem` for every other, also when its body is no problem document. */
export function unwrap<T>(answer: Answer<T>): T {
  if (answer.data !== undefined) return answer.data;
  const { status, statusText } = answer.response;
  throw new ApiProblem(
    isProblem(answer.error)
      ? answer.error
      : { type: "about:blank", title: statusText || String(status), status, detail: "", instance: "", errors: [] },
  );
}
