import type { ServiceContent } from "../../shared/api/wire";

/** What a form changes: a field that is set to nothing is no longer stated. */
export type Change = { readonly [Field in keyof ServiceContent]?: ServiceContent[Field] | undefined };

/** The content with the change. */
export function changed(content: ServiceContent, change: Change): ServiceContent {
  const next: Record<string, unknown> = { ...content, ...change };
  for (const [field, value] of Object.entries(change)) {
    if (value === undefined) Reflect.deleteProperty(next, field);
  }
  return next as ServiceContent;
}

/** Whether two values say the same; the order of fields and what is not stated say nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other || (one ?? null) === (other ?? null)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].every((field) => isSame(Reflect.get(one, field), Reflect.get(other, field)));
}

/** The fields in which two versions differ, in the order in which the form asks for them. */
export function differing(one: ServiceContent, other: ServiceContent): (keyof ServiceContent)[] {
  return FIELDS.filter((field) => !isSame(one[field], other[field]));
}

/** The steps of the form, in the order in which they are asked. */
export const STEPS = ["vad", "for-vem", "var-och-nar", "hur", "kontakt", "mer", "granska"] as const;

export type Step = (typeof STEPS)[number];

/** Whether a part of an address names a step. */
export function isStep(text: string): text is Step {
  return (STEPS as readonly string[]).includes(text);
}

/** Where each field is asked for; those that no form asks for stand nowhere. */
const STEP_OF: Readonly<Partial<Record<keyof ServiceContent, Step>>> = {
  name: "vad",
  summary: "vad",
  description: "vad",
  concerns: "vad",
  audience: "for-vem",
  targetGroups: "for-vem",
  ageMin: "for-vem",
  ageMax: "for-vem",
  womenOnly: "for-vem",
  municipalities: "var-och-nar",
  showExactPlace: "var-och-nar",
  placeText: "var-och-nar",
  places: "var-och-nar",
  when: "var-och-nar",
  validFrom: "var-och-nar",
  validTo: "var-och-nar",
  access: "hur",
  cost: "hur",
  papersAsked: "hur",
  languages: "hur",
  childcare: "hur",
  travelHelp: "hur",
  faithNeutral: "hur",
  contact: "kontakt",
  capacity: "mer",
  notices: "mer",
  kind: "mer",
  supportLevel: "mer",
  activityCodes: "mer",
  earlySupport: "mer",
  participantsShaped: "mer",
};

const FIELDS = Object.keys(STEP_OF) as (keyof ServiceContent)[];

/** The field that a JSON pointer of the API leads to, such as `summary` of `/content/summary/sv`. */
function fieldAt(pointer: string): string {
  return pointer.split("/")[2] ?? "";
}

/** The step at which what a JSON pointer leads to is asked for; the last where none asks for it. */
export function stepAt(pointer: string): Step {
  return STEP_OF[fieldAt(pointer) as keyof ServiceContent] ?? "granska";
}

/** The group whose whereabouts are shown only where the actor has chosen so. */
const UNDOCUMENTED = "tillstandslos";

/** Whether the listing names people without a permit, so that address and times are withheld unless its actor chooses otherwise. */
export function namesUndocumented({ targetGroups }: ServiceContent): boolean {
  return targetGroups?.some(({ code, welcome }) => code === UNDOCUMENTED && welcome !== "not-served") ?? false;
}
