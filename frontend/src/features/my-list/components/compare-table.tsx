import { CircleDashed, Equal, EqualNot } from "lucide-preact";
import type { ComponentChild } from "preact";
import type { ServiceDetail } from "../../../shared/api/wire";
import { Joined } from "../../../shared/i18n/joined";
import { LocalizedText } from "../../../shared/i18n/localized";
import { m } from "../../../shared/i18n/messages/messages.js";
import { hrefOf } from "../../../shared/routing/hash-location";
import { compare, type Likeness } from "../comparison";
import styles from "./compare-table.module.css";

function likenessInWords(likeness: Likeness) {
  switch (likeness) {
    case "same":
      return { words: m.compare_same(), Sign: Equal };
    case "different":
      return { words: m.compare_different(), Sign: EqualNot };
    case "same-where-stated":
      return { words: m.compare_partly_stated(), Sign: CircleDashed };
    case "none-stated":
      return { words: m.compare_none_stated(), Sign: CircleDashed };
  }
}

/** Whether the listings differ in one respect: a sign and words, never a colour alone. */
function LikenessNote({ likeness }: { likeness: Likeness }) {
  const { words, Sign } = likenessInWords(likeness);
  return (
    <span class={`${styles["likeness"] ?? ""} ${likeness === "different" ? (styles["different"] ?? "") : ""}`}>
      <Sign aria-hidden="true" size="1.1em" />
      {words}
    </span>
  );
}

/** True when one value says it for all: it then stands once, so that what differs is what one sees. */
function isAlike(likeness: Likeness): boolean {
  return likeness === "same" || likeness === "none-stated";
}

function Value({ of: value }: { of: ComponentChild }) {
  return <div class={styles["value"]}>{value ?? <span class={styles["unstated"]}>{m.not_stated()}</span>}</div>;
}

/**
 * Listings side by side, a column each. On a narrow screen each row becomes a part of its own, in which the values stand
 * below each other under the names of their listings.
 */
export function CompareTable({ services }: { services: readonly ServiceDetail[] }) {
  return (
    <table class={styles["table"]}>
      <caption class="ds-sr-only">{m.compare_caption()}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="ds-sr-only">{m.compare_respect()}</span>
          </th>
          {services.map(({ id, name }) => (
            <th key={id} scope="col" class={styles["name"]}>
              <a href={hrefOf(`/stod/${id}`)}>
                <LocalizedText of={name} />
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {compare(services).map(({ label, likeness, values }) => (
          <tr key={label}>
            <th scope="row">
              {label} <LikenessNote likeness={likeness} />
            </th>
            {isAlike(likeness) ? (
              <td colSpan={services.length}>
                <span aria-hidden="true" class={styles["whose"]}>
                  <Joined
                    items={services.map(({ id, name }) => (
                      <LocalizedText key={id} of={name} />
                    ))}
                  />
                </span>
                <Value of={values[0]} />
              </td>
            ) : (
              services.map(({ id, name }, index) => (
                <td key={id}>
                  <span aria-hidden="true" class={styles["whose"]}>
                    <LocalizedText of={name} />
                  </span>
                  <Value of={values[index]} />
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
