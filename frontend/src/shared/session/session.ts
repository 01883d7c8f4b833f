import { createStore } from "../store";

/** Whether anybody is logged in: nobody, being found out, somebody, or it went wrong. */
export type Session =
  | { readonly status: "out" | "waiting" | "failed" }
  | {
      readonly status: "in";
      /** What is to be sent to the API; renewed by itself while the page is open. Held in memory, never stored. */
      readonly accessToken: string;
      /** The name that the log-in service knows the account by; not known to the API. */
      readonly name: string;
    };

/** That this tab was logged in, so that a reload asks the log-in service once; nothing of the account itself. */
const HINT = "samlat.logged-in";

const session = createStore<Session>({ status: "out" });

/** Whether anybody is logged in now. */
export const currentSession = session.get;

/** Notes what has become of the log-in. */
export function setSession(next: Session): void {
  session.set(next);
  if (next.status === "in") sessionStorage.setItem(HINT, "1");
  if (next.status === "out") sessionStorage.removeItem(HINT);
}

/** Forgets in this tab that anybody was logged in; the log-in service still knows until they log out there, or half an hour has passed. */
export function forgetSession(): void {
  if (session.get().status === "in") void import("./unsaved").then(({ forgetUnsaved }) => forgetUnsaved());
  setSession({ status: "out" });
}

/** Whether this load of the page is the way back from the log-in, or of a tab that was logged in before it was loaded anew. */
export function isResuming(): boolean {
  return new URLSearchParams(window.location.search).has("state") || sessionStorage.getItem(HINT) !== null;
}

/** Whether anybody is logged in; follows every change. */
export const useSession = session.useValue;
