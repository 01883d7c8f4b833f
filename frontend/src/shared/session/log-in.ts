import { ErrorResponse, InMemoryWebStorage, UserManager, WebStorageStateStore, type User } from "oidc-client-ts";
import { loadConfig } from "../api/config";
import { setSession } from "./session";
import { forgetUnsaved } from "./unsaved";

/**
 * Logging in at Keycloak: code flow with PKCE. Loaded only by those who log in. Tokens live in memory alone; what has to outlive the
 * way to the log-in and back (a random state, the verifier, where to go on) lies in this tab's own storage until it is back.
 */
let manager: Promise<UserManager> | undefined;

async function makeManager(): Promise<UserManager> {
  const { keycloakUrl } = await loadConfig();
  if (keycloakUrl === null) throw new TypeError("This installation has no log-in.");
  const home = `${window.location.origin}/`;
  const made = new UserManager({
    authority: keycloakUrl,
    client_id: "samlat-web",
    redirect_uri: home,
    post_logout_redirect_uri: home,
    scope: "openid profile",
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage, prefix: "samlat.log-in." }),
    automaticSilentRenew: true,
    monitorSession: false,
  });
  made.events.addUserLoaded(enter);
  made.events.addSilentRenewError(leave);
  made.events.addAccessTokenExpired(leave);
  return made;
}

function getManager(): Promise<UserManager> {
  manager ??= makeManager().catch((reason: unknown) => {
    manager = undefined;
    throw reason;
  });
  return manager;
}

function enter(user: User): void {
  setSession({ status: "in", accessToken: user.access_token, name: user.profile.name ?? "" });
}

function leave(): void {
  setSession({ status: "out" });
}

/** Where on the page a log-in leads back to: the part of the address after `#`. */
const here = () => window.location.hash || "#/";

interface Visit {
  /** Only asks whether somebody is logged in there already. */
  readonly isQuiet?: boolean;
  readonly uiLocale?: string;
  /** What whoever is logged in wants to change of their log-in there, as Keycloak calls it. */
  readonly action?: string;
}

/** Goes to the log-in page, and back to this address. */
export async function logIn({ isQuiet = false, uiLocale = "sv", action }: Visit = {}): Promise<void> {
  setSession({ status: "waiting" });
  try {
    const users = await getManager();
    await users.signinRedirect({
      state: here(),
      ui_locales: uiLocale,
      ...(isQuiet && { prompt: "none" }),
      ...(action !== undefined && { extraQueryParams: { kc_action: action } }),
    });
  } catch {
    setSession({ status: "failed" });
  }
}

/** Takes what the log-in page has answered, or asks it whether this tab is still logged in. */
export async function resume(): Promise<void> {
  if (!new URLSearchParams(window.location.search).has("state")) {
    await logIn({ isQuiet: true });
    return;
  }
  setSession({ status: "waiting" });
  try {
    const users = await getManager();
    const answer = window.location.href;
    const user = await users.signinRedirectCallback(answer);
    goOn(typeof user.state === "string" ? user.state : "#/");
    enter(user);
  } catch (reason) {
    const refusal = reason instanceof ErrorResponse ? reason : null;
    goOn(typeof refusal?.state === "string" ? refusal.state : "#/min-sida");
    // Nobody is logged in there any more, which is an answer and no failure.
    setSession({ status: refusal?.error === "login_required" ? "out" : "failed" });
  }
}

/** Takes the answer of the log-in out of the address, and goes on where it began. */
function goOn(hash: string): void {
  history.replaceState(null, "", `/${hash}`);
  dispatchEvent(new HashChangeEvent("hashchange"));
}

/** Logs out here and at the log-in service, of every page that uses it; what was written and not saved goes, too. */
export async function logOut(): Promise<void> {
  await forgetUnsaved();
  const users = await getManager();
  leave();
  await users.signoutRedirect();
}
