import { QueryClient, QueryClientProvider } from "@tanstack/preact-query";
import { LocaleProvider, useLocale } from "../shared/i18n/locale";
import { HashLocationProvider } from "../shared/routing/hash-location";
import { Routes } from "../routes";
import { PageFrame } from "./page-frame";

/** How long an answer is shown again without asking, in milliseconds: long enough for going back and forth. */
const FRESH_FOR = 60_000;

/** The memory of what the API has answered; a failure is shown at once, the visitor decides to try again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: FRESH_FOR, refetchOnWindowFocus: false, networkMode: "always" },
      // What is sent without network fails at once, and says so: it must not leave later, when nobody thinks of it any more.
      mutations: { networkMode: "always" },
    },
  });
}

function Page() {
  // Asking for the language here redraws the frame when it changes.
  useLocale();
  return (
    <PageFrame>
      <Routes />
    </PageFrame>
  );
}

/** The whole page. */
export function App({ queryClient }: { queryClient: QueryClient }) {
  return (
    <QueryClientProvider client={queryClient}>
      <LocaleProvider>
        <HashLocationProvider>
          <Page />
        </HashLocationProvider>
      </LocaleProvider>
    </QueryClientProvider>
  );
}
