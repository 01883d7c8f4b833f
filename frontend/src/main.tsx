import "./ahead";
// Before the parts of the page, so that what one says of itself comes after what the theme says of all.
import "./shared/theme/index.css";
import { render } from "preact";
import { App, createQueryClient } from "./app/app";
import { localeOfVisit } from "./shared/i18n/first-locale";
import { learn } from "./shared/i18n/spoken";
import { isResuming } from "./shared/session/session";
import { fetchHeadingFont } from "./shared/theme/heading-font";

/** How long the texts of the visitor's language may take before the page is shown in Swedish until they come, in milliseconds. */
const PATIENCE = 4000;

const root = document.getElementById("app");
/** Draws the page, in Swedish where the texts of the visitor's language do not come in time. */
function draw(): void {
  if (root) render(<App queryClient={createQueryClient()} />, root);
  fetchHeadingFont();
}

if (isResuming()) import("./shared/session/log-in").then(({ resume }) => resume()).catch(() => undefined);

const patience = new Promise((over) => setTimeout(over, PATIENCE));
Promise.race([learn(localeOfVisit()), patience]).then(draw, draw);
