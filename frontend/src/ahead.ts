import { askAhead } from "./app/ask-ahead";
import { localeOfVisit } from "./shared/i18n/first-locale";
import { learn } from "./shared/i18n/spoken";

// The first code that runs: in a file of its own, see vite.config.ts. Whoever needs what is asked for reports its failure.
askAhead().catch(() => undefined);
learn(localeOfVisit()).catch(() => undefined);

// The page of a listing comes beside the rest, since many visits begin with a link to one.
if (window.location.hash.startsWith("#/stod/")) import("./features/offering/pages/service-page").catch(() => undefined);
