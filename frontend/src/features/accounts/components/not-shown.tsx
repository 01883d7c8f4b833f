import { isDenied } from "../../../shared/api/problems";
import { m } from "../../../shared/i18n/messages/messages.js";
import { FetchFailed } from "../../offering/components/result-states";

/** Why nothing of accounts can be shown: not for this account, or the log-in service is away. */
export function NotShown({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return isDenied(error) ? (
    <p role="alert">{m.acc_denied()}</p>
  ) : (
    <FetchFailed error={error} onRetry={onRetry} away={m.acc_away()} />
  );
}
