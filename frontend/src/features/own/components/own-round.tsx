import { useQuery } from "@tanstack/preact-query";
import { dayInWords } from "../../../shared/i18n/dates";
import { useLocale } from "../../../shared/i18n/locale";
import { m } from "../../../shared/i18n/messages/messages.js";
import { currentRoundQuery } from "../queries";
import styles from "./own-round.module.css";

/** That everybody is asked just now to go through what they have listed, until when, and what the coordinator says of it. */
export function OwnRound() {
  const { locale } = useLocale();
  const { data: round } = useQuery(currentRoundQuery());
  if (!round) return null;
  return (
    <div class={styles["round"]}>
      <p>
        <strong>{m.own_round({ title: round.title })}</strong>{" "}
        {m.own_round_until({ day: dayInWords(round.end, locale) })}
      </p>
      {round.message !== null && (
        <p class={styles["message"]} lang="sv">
          {round.message}
        </p>
      )}
    </div>
  );
}
