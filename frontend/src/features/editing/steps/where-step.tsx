import { m } from "../../../shared/i18n/messages/messages.js";
import { Boxes, TextField, WordsField, YesNo } from "../components/fields";
import fields from "../components/fields.module.css";
import { namesUndocumented } from "../content";
import { ScheduleField } from "./schedule-field";
import { choicesOf, orNothing, type StepProps } from "./step-props";
import styles from "./where-step.module.css";

/** Where and when the listing is given. */
export function WhereStep({ content, lists, errors, locale, change }: StepProps) {
  return (
    <>
      <Boxes
        at="/content/municipalities"
        errors={errors}
        label={m.edit_municipalities()}
        help={m.edit_municipalities_help()}
        choices={choicesOf(lists.municipalities, locale)}
        value={content.municipalities ?? []}
        onChange={(municipalities) => {
          change({ municipalities: orNothing(municipalities) });
        }}
      />
      {namesUndocumented(content) && (
        <div class={styles["risk"]}>
          <h3>{m.edit_risk_heading()}</h3>
          <p>{m.edit_risk_text()}</p>
          <YesNo
            at="/content/showExactPlace"
            errors={errors}
            label={m.edit_risk_question()}
            value={content.showExactPlace}
            onChange={(showExactPlace) => {
              change({ showExactPlace });
            }}
          />
        </div>
      )}
      <WordsField
        at="/content/placeText"
        errors={errors}
        label={m.edit_place()}
        help={m.edit_place_help()}
        value={content.placeText}
        onChange={(placeText) => {
          change({ placeText });
        }}
      />
      <ScheduleField
        errors={errors}
        value={content.when}
        onChange={(when) => {
          change({ when });
        }}
      />
      <div class={fields["row"]}>
        <TextField
          type="date"
          at="/content/validFrom"
          errors={errors}
          label={m.edit_valid_from()}
          value={content.validFrom}
          onChange={(validFrom) => {
            change({ validFrom });
          }}
        />
        <TextField
          type="date"
          at="/content/validTo"
          errors={errors}
          label={m.edit_valid_to()}
          value={content.validTo}
          onChange={(validTo) => {
            change({ validTo });
          }}
        />
      </div>
    </>
  );
}
