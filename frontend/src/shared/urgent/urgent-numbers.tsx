import { Phone } from "lucide-preact";
import { dialled } from "../ui/dialled";
import { reasonToCall, URGENT_CONTACTS, type ContactId } from "./urgent-contacts";
import styles from "./urgent-numbers.module.css";

/** When to call whom, each number on the line of its reason: all, or those that fit. */
export function UrgentNumbers({ only }: { only?: readonly ContactId[] }) {
  return (
    <ul class={styles["contacts"]}>
      {URGENT_CONTACTS.contacts
        .filter(({ id }) => only?.includes(id) ?? true)
        .map(({ id, number }) => (
          <li key={id}>
            {reasonToCall(id)}{" "}
            <a class={styles["number"]} href={dialled(number)}>
              <Phone aria-hidden="true" size="1em" />
              <bdi>{number}</bdi>
            </a>
          </li>
        ))}
    </ul>
  );
}
