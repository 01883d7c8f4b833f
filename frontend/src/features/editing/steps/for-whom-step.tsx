import { m } from "../../../shared/i18n/messages/messages.js";
import { wordingFor } from "../../../shared/i18n/localized";
import { Boxes, Choice, TextField, YesNo } from "../components/fields";
import fields from "../components/fields.module.css";
import { choicesOf, orNothing, type StepProps } from "./step-props";

/** A whole number that was typed; nothing where none was. */
const numberIn = (typed: string | undefined) => (typed === undefined ? undefined : Number(typed));

const numeral = (number: number | undefined) => (number === undefined ? undefined : String(number));

/** For whom the listing is. */
export function ForWhomStep({ content, lists, errors, locale, change }: StepProps) {
  const groups = content.targetGroups ?? [];
  return (
    <>
      <Choice
        at="/content/audience"
        errors={errors}
        label={m.edit_audience()}
        value={content.audience}
        choices={[
          ["residents-targeted", m.edit_audience_targeted()],
          ["residents-general", m.edit_audience_general()],
          ["staff-and-actors", m.edit_audience_staff()],
        ]}
        onChange={(audience) => {
          change({ audience: audience ?? content.audience });
        }}
      />
      <Boxes
        at="/content/targetGroups"
        errors={errors}
        label={m.edit_groups()}
        help={m.edit_groups_help()}
        choices={choicesOf(lists.targetGroups, locale)}
        value={groups.map(({ code }) => code)}
        onChange={(codes) => {
          const next = codes.map((code) => groups.find((group) => group.code === code) ?? { code, welcome: null });
          change({ targetGroups: orNothing(next) });
        }}
      />
      {groups.map(({ code, welcome }, index) => {
        const name = lists.targetGroups.find((group) => group.code === code)?.name ?? code;
        return (
          <Choice
            key={code}
            at={`/content/targetGroups/${String(index)}`}
            errors={errors}
            label={m.edit_welcome({ group: wordingFor(name, locale).value })}
            value={welcome}
            choices={[
              ["unconditional", m.edit_welcome_unconditional()],
              ["preferential", m.edit_welcome_preferential()],
              ["exclusive", m.edit_welcome_exclusive()],
              ["not-served", m.edit_welcome_not_served()],
            ]}
            open={m.edit_not_stated()}
            onChange={(next) => {
              change({
                targetGroups: groups.map((group) => (group.code === code ? { code, welcome: next ?? null } : group)),
              });
            }}
          />
        );
      })}
      <div class={fields["row"]}>
        <TextField
          type="number"
          at="/content/ageMin"
          errors={errors}
          label={m.edit_age_min()}
          value={numeral(content.ageMin)}
          onChange={(typed) => {
            change({ ageMin: numberIn(typed) });
          }}
        />
        <TextField
          type="number"
          at="/content/ageMax"
          errors={errors}
          label={m.edit_age_max()}
          value={numeral(content.ageMax)}
          onChange={(typed) => {
            change({ ageMax: numberIn(typed) });
          }}
        />
      </div>
      <YesNo
        at="/content/womenOnly"
        errors={errors}
        label={m.edit_women_only()}
        value={content.womenOnly}
        onChange={(womenOnly) => {
          change({ womenOnly });
        }}
      />
    </>
  );
}
