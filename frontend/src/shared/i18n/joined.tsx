import { Fragment, type ComponentChild } from "preact";
import { useLocale } from "./locale";

/** Several things in one sentence, joined as the language joins them ("a, b och c"); each keeps its own mark-up. */
export function Joined({ items }: { items: readonly ComponentChild[] }) {
  const { locale } = useLocale();
  const parts = new Intl.ListFormat(locale, { type: "conjunction" }).formatToParts(
    items.map((_, index) => String(index)),
  );
  return (
    <>
      {parts.map((part) =>
        part.type === "element" ? <Fragment key={part.value}>{items[Number(part.value)]}</Fragment> : part.value,
      )}
    </>
  );
}

/** Sets statements on one line apart. It keeps to the one before, so that no line begins with it. */
export const DOT = "\u00a0· ";

/** Several statements on one line, set apart by a middle dot. */
export function Dotted({ items }: { items: readonly ComponentChild[] }) {
  return (
    <>
      {items.map((item, index) => (
        <Fragment key={index}>
          {index > 0 && DOT}
          {item}
        </Fragment>
      ))}
    </>
  );
}
