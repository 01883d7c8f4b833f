import { m } from "../../../shared/i18n/messages/messages.js";
import { Boxes, WordsField } from "../components/fields";
import { choicesOf, orNothing, type StepProps } from "./step-props";

/** What the listing gives. */
export function WhatStep({ content, lists, errors, locale, change }: StepProps) {
  const given = content.concerns ?? [];
  return (
    <>
      <WordsField
        at="/content/name"
        errors={errors}
        label={m.edit_name()}
        help={m.edit_name_help()}
        value={content.name}
        onChange={(name) => {
          change({ name: name ?? { sv: "" } });
        }}
      />
      <WordsField
        at="/content/summary"
        errors={errors}
        label={m.edit_summary()}
        help={m.edit_summary_help()}
        value={content.summary}
        onChange={(summary) => {
          change({ summary });
        }}
      />
      <WordsField
        isLong
        at="/content/description"
        errors={errors}
        label={m.edit_description()}
        help={m.edit_description_help()}
        value={content.description}
        onChange={(description) => {
          change({ description });
        }}
      />
      <Boxes
        at="/content/concerns"
        errors={errors}
        label={m.edit_concerns()}
        help={m.edit_suggested_help()}
        choices={choicesOf(lists.concerns, locale)}
        value={given.map(({ code }) => code)}
        onChange={(codes) => {
          change({
            concerns: orNothing(
              codes.map((code) => given.find((each) => each.code === code) ?? { code, suggested: null }),
            ),
          });
        }}
      />
    </>
  );
}
