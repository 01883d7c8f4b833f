import { m } from "../../../shared/i18n/messages/messages.js";
import { Group, TextField } from "../components/fields";
import { orUnstated, type StepProps } from "./step-props";

const LINES = [
  ["phone", "tel", m.edit_phone],
  ["email", "email", m.edit_email],
  ["url", "url", m.edit_url],
] as const;

const UNSAID = { phone: null, email: null, url: null };

/** How to reach those who give the support: a function, never a person. */
export function ContactStep({ content, errors, change }: StepProps) {
  const { contact } = content;
  return (
    <Group at="/content/contact" errors={errors} label={m.edit_contact()} help={m.edit_contact_help()}>
      {LINES.map(([field, type, label]) => (
        <TextField
          key={field}
          type={type}
          at={`/content/contact/${field}`}
          errors={errors}
          label={label()}
          value={contact?.[field]}
          onChange={(typed) => {
            change({ contact: orUnstated({ ...(contact ?? UNSAID), [field]: typed ?? null }) });
          }}
        />
      ))}
    </Group>
  );
}
