import { m } from "../../../shared/i18n/messages/messages.js";
import { capitalise, interpreterInWords, wayInWords } from "../../offering/wording";
import { Boxes, Choice, WordsField, YesNo } from "../components/fields";
import { choicesOf, orNothing, orUnstated, type StepProps } from "./step-props";

const WAYS = ["drop-in", "booking", "self-referral", "referral", "invitation"] as const;
const UNSAID = { delivery: null, interpreter: null, easySwedish: null };
const INTERPRETERS = ["always", "on-request", "no"] as const;

/** How to get what the listing gives, and what it is like to come. */
export function HowStep({ content, lists, errors, locale, change }: StepProps) {
  const { access, cost, languages } = content;
  return (
    <>
      <Boxes
        at="/content/access/ways"
        errors={errors}
        label={m.edit_ways()}
        choices={WAYS.map((way) => [way, capitalise(wayInWords(way))])}
        value={access?.ways ?? []}
        onChange={(chosen) => {
          const ways = orNothing(WAYS.filter((way) => chosen.includes(way)));
          change({ access: orUnstated({ ways: ways ?? null, text: access?.text ?? null }) });
        }}
      />
      <WordsField
        isLong
        at="/content/access/text"
        errors={errors}
        label={m.edit_access_text()}
        help={m.edit_access_text_help()}
        value={access?.text}
        onChange={(text) => {
          change({ access: orUnstated({ ways: access?.ways ?? null, text: text ?? null }) });
        }}
      />
      <Choice
        at="/content/cost/kind"
        errors={errors}
        label={m.edit_cost()}
        value={cost?.kind}
        choices={[
          ["free", m.edit_cost_free()],
          ["fee", m.edit_cost_fee()],
        ]}
        open={m.edit_not_stated()}
        onChange={(kind) => {
          change({ cost: orUnstated({ kind: kind ?? null, text: cost?.text ?? null }) });
        }}
      />
      {cost?.kind === "fee" && (
        <WordsField
          at="/content/cost/text"
          errors={errors}
          label={m.edit_cost_text()}
          value={cost.text}
          onChange={(text) => {
            change({ cost: { kind: "fee", text: text ?? null } });
          }}
        />
      )}
      <Choice
        at="/content/papersAsked"
        errors={errors}
        label={m.edit_papers()}
        help={m.edit_papers_help()}
        value={content.papersAsked}
        choices={[
          ["yes", m.edit_yes()],
          ["no", m.edit_no()],
        ]}
        open={m.edit_not_stated()}
        onChange={(papersAsked) => {
          change({ papersAsked });
        }}
      />
      <Boxes
        at="/content/languages/delivery"
        errors={errors}
        label={m.edit_languages()}
        choices={choicesOf(lists.languages, locale)}
        value={languages?.delivery ?? []}
        onChange={(delivery) => {
          change({ languages: orUnstated({ ...(languages ?? UNSAID), delivery: orNothing(delivery) ?? null }) });
        }}
      />
      <Choice
        at="/content/languages/interpreter"
        errors={errors}
        label={m.edit_interpreter()}
        value={languages?.interpreter}
        choices={INTERPRETERS.map((each) => [each, capitalise(interpreterInWords(each))])}
        open={m.edit_not_stated()}
        onChange={(interpreter) => {
          change({ languages: orUnstated({ ...(languages ?? UNSAID), interpreter: interpreter ?? null }) });
        }}
      />
      <YesNo
        at="/content/childcare"
        errors={errors}
        label={m.edit_childcare()}
        value={content.childcare}
        onChange={(childcare) => {
          change({ childcare });
        }}
      />
      <YesNo
        at="/content/travelHelp"
        errors={errors}
        label={m.edit_travel()}
        value={content.travelHelp}
        onChange={(travelHelp) => {
          change({ travelHelp });
        }}
      />
      <YesNo
        at="/content/faithNeutral"
        errors={errors}
        label={m.edit_faith()}
        value={content.faithNeutral}
        onChange={(faithNeutral) => {
          change({ faithNeutral });
        }}
      />
    </>
  );
}
