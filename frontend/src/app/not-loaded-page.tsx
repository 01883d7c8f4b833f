import { FetchFailed } from "../features/offering/components/result-states";
import { useLocale } from "../shared/i18n/locale";
import { m } from "../shared/i18n/messages/messages.js";
import { useArrival } from "../shared/routing/hash-location";
import { useTitle } from "../shared/ui/use-title";

/** In the place of a page whose code did not come: the network is away, or a new version has other files. Loading anew helps with both. */
export function NotLoadedPage() {
  useLocale();
  useTitle(m.error_heading());
  useArrival(true);
  return (
    <>
      <h1 tabIndex={-1}>{m.error_heading()}</h1>
      <FetchFailed
        error={null}
        onRetry={() => {
          window.location.reload();
        }}
      />
    </>
  );
}
