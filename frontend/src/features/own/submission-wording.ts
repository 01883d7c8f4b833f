import type { Submission, SubmissionEvent } from "../../shared/api/wire";
import type { Locale } from "../../shared/i18n/locale";
import { wordingFor } from "../../shared/i18n/localized";
import { m } from "../../shared/i18n/messages/messages.js";

type Kind = Submission["kind"];
type Outcome = Submission["outcomes"][number];

export const KINDS: Readonly<Record<Kind, () => string>> = {
  report: m.queue_kind_report,
  tip: m.queue_kind_tip,
  registration: m.queue_kind_registration,
};

export const OUTCOMES: Readonly<Record<Outcome, () => string>> = {
  corrected: m.queue_outcome_corrected,
  "right-as-it-is": m.queue_outcome_right,
  "actor-invited": m.queue_outcome_invited,
  listed: m.queue_outcome_listed,
  "listed-already": m.queue_outcome_already,
  "passed-on": m.queue_outcome_passed_on,
  "not-in-scope": m.queue_outcome_out,
};

const ROLES: Readonly<Record<string, () => string>> = {
  editor: m.own_role_editor,
  representative: m.own_role_representative,
  coordinator: m.own_role_coordinator,
  visitor: m.queue_role_visitor,
};

const DONE: Readonly<Record<string, () => string>> = {
  received: m.queue_did_received,
  "taken-in-hand": m.queue_did_taken,
  "put-back": m.queue_did_put_back,
  answered: m.queue_did_answered,
  "text-removed": m.queue_did_removed,
};

/** Whether a value of a form is what something can lead to. */
export function isOutcome(code: string): code is Outcome {
  return code in OUTCOMES;
}

/** A role and its actor in words; never a person. */
export function whoInWords(role: string, actor: SubmissionEvent["actor"], locale: Locale): string {
  const name = (ROLES[role] ?? m.own_role_other)();
  return actor
    ? m.own_by_role({ role: name, actor: wordingFor(actor.name, locale).value })
    : m.own_by_role_alone({ role: name });
}

/** What was done, in words. */
export function doneInWords(verb: string): string {
  return (DONE[verb] ?? m.own_did_other)();
}
