import { stepsSinceArrival } from "../../shared/routing/hash-location";
import { forgetSession } from "../../shared/session/session";

/** A page that anyone may be looking at: the weather. */
export const NEUTRAL_ADDRESS = "https://www.smhi.se/";

/** How long the browser gets to walk back through the history before the page leaves anyway, in milliseconds. */
const PATIENCE = 1000;

/**
 * Walks back to the first step of this visit. Whatever is opened from there takes the place of all later steps,
 * so that what was searched for does not stay behind the back button.
 */
export function returnToFirstStep(): Promise<void> {
  const steps = stepsSinceArrival();
  if (steps === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const arrived = () => {
      clearTimeout(timer);
      removeEventListener("popstate", arrived);
      resolve();
    };
    const timer = setTimeout(arrived, PATIENCE);
    addEventListener("popstate", arrived);
    history.go(-steps);
  });
}

/** Empties the page at once, clears what the history says of it, and shows a neutral page instead. */
export async function leaveQuickly(): Promise<void> {
  document.body.hidden = true;
  document.title = "";
  // Should the browser bring the page back from its memory, it begins anew.
  addEventListener("pageshow", (event) => {
    if (event.persisted) window.location.reload();
  });
  await returnToFirstStep();
  forgetSession();
  history.replaceState(null, "", "#/");
  window.location.assign(NEUTRAL_ADDRESS);
}
