import { LocalizedText, type Localized } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import styles from "./register-page.module.css";

/** How many there are of each; every number leads to the search that gives exactly those (`addressOf` a code). */
export function CountLinks({
  values,
  addressOf,
  unstated = 0,
}: {
  values: readonly { readonly code: string; readonly name: Localized; readonly own: number }[];
  addressOf: (code: string) => string;
  unstated?: number;
}) {
  return (
    <ul class={styles["counts"]}>
      {values
        .filter(({ own }) => own > 0)
        .map(({ code, name, own }) => (
          <li key={code}>
            <a href={hrefOf(addressOf(code))}>
              <LocalizedText of={name} />
            </a>
            <span class={styles["number"]}>{own}</span>
          </li>
        ))}
      {unstated > 0 && (
        <li>
          <span>{m.not_stated()}</span>
          <span class={styles["number"]}>{unstated}</span>
        </li>
      )}
    </ul>
  );
}
