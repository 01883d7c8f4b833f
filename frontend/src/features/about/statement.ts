import * as v from "valibot";
import { m } from "../../shared/i18n/messages/messages.js";
import content from "./accessibility-statement.json";

const Day = v.pipe(v.string(), v.isoDate());
const Url = v.pipe(v.string(), v.url());

/** What the law asks an accessibility statement to tell; the sentences are messages, the facts stand in the file. */
const StatementSchema = v.object({
  /** The day on which the page was last assessed as a whole; a release is refused when it is more than a year ago. */
  assessedOn: Day,
  /** The day on which the statement was last changed. */
  updatedOn: Day,
  conformance: v.picklist(["full", "partial", "none"]),
  /** The standard that the page is held against. */
  standard: v.string(),
  /** How it was assessed. */
  methods: v.array(v.picklist(["automatic", "keyboard", "magnified"])),
  /** What is known not to be accessible, with the criterion of WCAG where there is one. */
  deficiencies: v.array(
    v.object({
      id: v.picklist(["draft-language", "swedish-content", "linked-documents", "untested"]),
      criterion: v.nullable(v.string()),
    }),
  ),
  /** Where the authority takes complaints. */
  complaintUrl: Url,
  /** What the authority says of the law. */
  lawUrl: Url,
});

export type Statement = v.InferOutput<typeof StatementSchema>;

/** The accessibility statement of this version of the page. */
export const STATEMENT: Statement = v.parse(StatementSchema, content);

/** How far the page meets the standard, in the words that the authority uses. */
export function conformanceInWords({ conformance, standard }: Statement): string {
  switch (conformance) {
    case "full":
      return m.access_conformance_full({ standard });
    case "partial":
      return m.access_conformance_partial({ standard });
    case "none":
      return m.access_conformance_none({ standard });
  }
}

/** What is not accessible and why, in words. */
export function deficiencyInWords({ id }: Statement["deficiencies"][number]): string {
  switch (id) {
    case "draft-language":
      return m.access_lack_draft();
    case "swedish-content":
      return m.access_lack_swedish();
    case "linked-documents":
      return m.access_lack_documents();
    case "untested":
      return m.access_lack_untested();
  }
}

/** How the page was assessed, in words. */
export function methodInWords(method: Statement["methods"][number]): string {
  switch (method) {
    case "automatic":
      return m.access_method_automatic();
    case "keyboard":
      return m.access_method_keyboard();
    case "magnified":
      return m.access_method_magnified();
  }
}
