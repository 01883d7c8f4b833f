import { useQuery } from "@tanstack/preact-query";
import { m } from "../../../shared/i18n/messages/messages.js";
import { configQuery } from "../queries";

/** Who answers for this installation and how to write to them; said plainly where nobody is named. */
export function Responsible() {
  const { data: config } = useQuery(configQuery);
  if (!config) return null;
  const { publisher, contactEmail } = config;
  return (
    <>
      <p>{publisher === null ? m.about_no_publisher() : m.about_publisher({ publisher })}</p>
      <p>
        {contactEmail === null ? (
          m.about_no_contact()
        ) : (
          <a href={`mailto:${contactEmail}`}>{m.about_contact({ email: contactEmail })}</a>
        )}
      </p>
    </>
  );
}
