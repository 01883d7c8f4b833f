import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { Part } from "../../../shared/ui/part";
import styles from "./own-tasks.module.css";

/** What can be changed of a log-in at the log-in service, which leads back here. */
const SETTINGS = [
  { action: "UPDATE_PASSWORD", label: m.own_password },
  { action: "webauthn-register-passwordless", label: m.own_passkey },
  { action: "CONFIGURE_TOTP", label: m.own_otp },
] as const;

/** Password, passkey and one-time codes of whoever is logged in. */
export function LogInSettings() {
  const { locale } = useLocale();
  return (
    <Part heading={m.own_login_settings()}>
      <p>{m.own_login_settings_lead()}</p>
      <div class={styles["settings"]}>
        {SETTINGS.map(({ action, label }) => (
          <button
            key={action}
            type="button"
            class="ds-button"
            data-variant="secondary"
            onClick={() => {
              void import("../../../shared/session/log-in").then(({ logIn }) => logIn({ uiLocale: locale, action }));
            }}
          >
            {label()}
          </button>
        ))}
      </div>
    </Part>
  );
}
