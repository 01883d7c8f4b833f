import { askAhead } from "./app/ask-ahead";
import { todayInWords } from "./shared/i18n/dates";
import { localeOfVisit } from "./shared/i18n/first-locale";
import { learn } from "./shared/i18n/spoken";

// The first code that runs: in a file of its own, see vite.config.ts. Whoever needs what is asked for reports its failure.
askAhead().catch(() => undefined);
learn(localeOfVisit()).catch(() => undefined);

// A browser's first day and first list in words take a slow phone as long as drawing a screen; now it waits for the rest anyway.
setTimeout(() => {
  const locale = localeOfVisit();
  todayInWords(locale);
  new Intl.ListFormat(locale).format(["", ""]);
});

// The page of a listing comes beside the rest, since many visits begin with a link to one.
if (window.location.hash.startsWith("#/stod/")) import("./features/offering/pages/service-page").catch(() => undefined);
