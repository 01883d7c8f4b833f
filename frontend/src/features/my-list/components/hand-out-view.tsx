import { Printer } from "lucide-preact";
import { useLocation } from "preact-iso";
import { isLocale, locales, useLocale, type Locale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { useTexts } from "../../../shared/i18n/use-texts";
import { publicAddress } from "../../../shared/routing/public-address";
import { BackLink } from "../../../shared/ui/back-link";
import { drawQr } from "../../../shared/ui/qr-code";
import { FetchFailed } from "../../offering/components/result-states";
import { formatList, type ListState } from "../list-state";
import type { Listed } from "../use-listed";
import { HandOut } from "./hand-out";
import styles from "./hand-out-view.module.css";

/** A language in its own name, as its readers look for it. */
function ownName(locale: Locale): string {
  const name = new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** Opens the browser's print dialogue once the codes can be on the paper; without them if they cannot be had. */
async function print(): Promise<void> {
  await drawQr(publicAddress("/")).catch(() => undefined);
  // The codes are drawn in the frame after what draws them has come.
  requestAnimationFrame(() => {
    setTimeout(() => {
      window.print();
    });
  });
}

interface Props {
  readonly state: ListState;
  readonly listed: readonly Listed[];
  /** False while anything of the list is still fetched, or could not be. */
  readonly isReady: boolean;
}

/** The sheet as it will be printed, with the choice of its reader's language. */
export function HandOutView({ state, listed, isReady }: Props) {
  const { locale: pageLocale } = useLocale();
  const { route } = useLocation();
  const services = listed.flatMap(({ service }) => service ?? []);
  const gone = listed.filter(({ isGone }) => isGone).length;
  const locale = state.handOutLanguage ?? pageLocale;
  const texts = useTexts(locale);
  return (
    <div class={styles["view"]}>
      <div class={`${styles["controls"] ?? ""} not-on-paper`}>
        <BackLink to={formatList({ ...state, isHandOut: false, handOutLanguage: null })} label={m.list_back()} />
        <h1 tabIndex={-1}>{m.list_handout_title()}</h1>
        {gone > 0 && <p>{m.list_gone_count({ count: gone })}</p>}
        {listed.length === 0 && <p>{m.list_empty()}</p>}
        {services.length > 0 && (
          <>
            <p class={styles["lead"]}>{m.list_handout_lead()}</p>
            <div class={styles["choice"]}>
              <label for="handout-language">{m.list_handout_language()}</label>
              <select
                id="handout-language"
                class="ds-input"
                value={locale}
                onChange={(event) => {
                  const chosen = event.currentTarget.value;
                  if (isLocale(chosen)) route(formatList({ ...state, handOutLanguage: chosen }), true);
                }}
              >
                {locales.map((other) => (
                  <option key={other} value={other} lang={other}>
                    {ownName(other)}
                  </option>
                ))}
              </select>
              <button
                type="button"
                class="ds-button"
                disabled={!isReady || !texts.isSuccess}
                onClick={() => {
                  void print();
                }}
              >
                <Printer aria-hidden="true" size="1.1em" />
                {m.list_handout_print()}
              </button>
            </div>
          </>
        )}
      </div>
      {texts.isError && (
        <FetchFailed
          error={null}
          away={m.language_failed()}
          onRetry={() => {
            void texts.refetch();
          }}
        />
      )}
      {services.length > 0 && texts.isSuccess && <HandOut services={services} locale={locale} />}
    </div>
  );
}
