import { Plus, Trash2 } from "lucide-preact";
import { m } from "../../../shared/i18n/messages/messages.js";
import { Boxes, Choice, Group, TextField, WordsField, YesNo } from "../components/fields";
import fields from "../components/fields.module.css";
import { choicesOf, orNothing, type StepProps } from "./step-props";
import styles from "./schedule-field.module.css";

/** Whether there is room now, what holds for a while only, and how the county compares the listing with others. */
export function MoreStep({ content, lists, errors, locale, change }: StepProps) {
  const { capacity } = content;
  const notices = content.notices ?? [];
  const codes = content.activityCodes ?? [];
  return (
    <>
      <Choice
        at="/content/capacity/status"
        errors={errors}
        label={m.edit_capacity()}
        value={capacity?.status}
        choices={[
          ["accepting", m.edit_capacity_accepting()],
          ["waiting-list", m.edit_capacity_waiting()],
          ["full", m.edit_capacity_full()],
        ]}
        open={m.edit_not_stated()}
        onChange={(status) => {
          const today = new Date().toISOString().slice(0, 10);
          change({
            capacity: status === undefined ? undefined : { estimate: capacity?.estimate ?? null, status, asOf: today },
          });
        }}
      />
      {capacity?.status === "waiting-list" && (
        <WordsField
          at="/content/capacity/estimate"
          errors={errors}
          label={m.edit_capacity_estimate()}
          help={m.edit_capacity_estimate_help()}
          value={capacity.estimate}
          onChange={(estimate) => {
            change({ capacity: { ...capacity, estimate: estimate ?? null } });
          }}
        />
      )}
      <Group at="/content/notices" errors={errors} label={m.edit_notices()} help={m.edit_notices_help()}>
        {notices.map((notice, index) => {
          const at = `/content/notices/${String(index)}`;
          const put = (next: Partial<typeof notice>) => {
            change({ notices: notices.map((each, other) => (other === index ? { ...each, ...next } : each)) });
          };
          return (
            <div key={index} class={styles["hours"]}>
              <WordsField
                at={`${at}/text`}
                errors={errors}
                label={m.edit_notice_text()}
                value={notice.text}
                onChange={(text) => {
                  put({ text: text ?? { sv: "" } });
                }}
              />
              <div class={fields["row"]}>
                <TextField
                  type="date"
                  at={`${at}/from`}
                  errors={errors}
                  label={m.edit_notice_from()}
                  value={notice.from}
                  onChange={(from) => {
                    put({ from: from ?? null });
                  }}
                />
                <TextField
                  type="date"
                  at={`${at}/to`}
                  errors={errors}
                  label={m.edit_notice_to()}
                  value={notice.to}
                  onChange={(to) => {
                    put({ to: to ?? null });
                  }}
                />
                <button
                  type="button"
                  class="ds-button"
                  data-variant="tertiary"
                  onClick={() => {
                    change({ notices: orNothing(notices.filter((_, other) => other !== index)) });
                  }}
                >
                  <Trash2 aria-hidden="true" size="1.1em" />
                  {m.edit_notice_remove()}
                </button>
              </div>
            </div>
          );
        })}
        <button
          type="button"
          class={`ds-button ${styles["add"] ?? ""}`}
          data-variant="secondary"
          onClick={() => {
            change({ notices: [...notices, { text: { sv: "" }, from: null, to: null }] });
          }}
        >
          <Plus aria-hidden="true" size="1.1em" />
          {m.edit_notice_add()}
        </button>
      </Group>
      <Choice
        at="/content/kind"
        errors={errors}
        label={m.edit_kind()}
        value={content.kind}
        choices={choicesOf(lists.serviceKinds, locale)}
        open={m.edit_not_stated()}
        onChange={(kind) => {
          change({ kind });
        }}
      />
      <Choice
        at="/content/supportLevel"
        errors={errors}
        label={m.edit_level()}
        help={m.edit_suggested_help()}
        value={content.supportLevel?.code}
        choices={choicesOf(lists.supportLevels, locale)}
        open={m.edit_not_stated()}
        onChange={(code) => {
          change({ supportLevel: code === undefined ? undefined : { code, suggested: null } });
        }}
      />
      <Boxes
        at="/content/activityCodes"
        errors={errors}
        label={m.edit_activities()}
        help={m.edit_suggested_help()}
        choices={choicesOf(lists.activityCodes, locale)}
        value={codes.map(({ code }) => code)}
        onChange={(chosen) => {
          const next = chosen.map((code) => codes.find((each) => each.code === code) ?? { code, suggested: null });
          change({ activityCodes: orNothing(next) });
        }}
      />
      <YesNo
        at="/content/earlySupport"
        errors={errors}
        label={m.edit_early()}
        value={content.earlySupport}
        onChange={(earlySupport) => {
          change({ earlySupport });
        }}
      />
      <YesNo
        at="/content/participantsShaped"
        errors={errors}
        label={m.edit_shaped()}
        value={content.participantsShaped}
        onChange={(participantsShaped) => {
          change({ participantsShaped });
        }}
      />
    </>
  );
}
