import type { components } from "./schema";

/** The API's own records under the names that the page uses; the generated file is imported here and in the client only. */
type Schemas = components["schemas"];

/** A service as it stands in a list of results. */
export type ServiceSummary = Schemas["ServiceSummary"];
/** Everything the API says about one service. */
export type ServiceDetail = Schemas["ServiceDetail"];
/** One page of results with counts, what the text was taken to mean, and how to search more broadly. */
export type ServiceList = Schemas["ServiceList"];
/** The body of a search: the same filters as the list has in its address. */
export type ServiceSearch = Schemas["ServiceSearch"];
/** What was done with a listing once. */
export type HistoryEntry = Schemas["HistoryEntry"];
/** Who is logged in. */
export type Me = Schemas["Me"];
/** A listing for those who keep it true: its version, and what may be done with it. */
export type ServiceEdition = Schemas["ServiceEdition"];
/** An account, for those who keep it. */
export type Account = Schemas["AccountDetail"];
/** Who is invited, and to what. */
export type AccountInvitation = Schemas["AccountInvitation"];
/** What an account shall be from now on. */
export type AccountRevision = Schemas["AccountRevision"];
/** What whoever keeps accounts may give. */
export type AccountChoices = Schemas["AccountChoices"];
/** That something in a listing is wrong, as a visitor sends it. */
export type ReportInput = Schemas["ReportInput"];
/** A tip of support that is missing, as a visitor sends it. */
export type TipInput = Schemas["TipInput"];
/** That an organisation wants to be listed, as it is sent. */
export type RegistrationInput = Schemas["RegistrationInput"];
/** Something that a visitor has sent in, for those who answer it. */
export type Submission = Schemas["SubmissionDetail"];
/** A page of what has come in. */
export type SubmissionPage = Schemas["SubmissionList"];
/** What was done with it once. */
export type SubmissionEvent = Schemas["SubmissionEvent"];
/** Where it is brought. */
export type StepInput = Schemas["StepInput"];
/** A page of all listings, the most pressing first. */
export type EditionOverview = Schemas["EditionOverview"];
/** An update round. */
export type UpdateRound = Schemas["UpdateRoundDetail"];
/** What a coordinator says of an update round. */
export type UpdateRoundInput = Schemas["UpdateRoundContent"];
/** How far an actor has come in a round. */
export type RoundActor = Schemas["RoundActor"];
/** A mail that reminds of what is left. */
export type Reminder = Schemas["ReminderDetail"];
/** What would be sent now. */
export type ReminderPreview = Schemas["ReminderPreview"];
/** What a link from a mail shows. */
export type LinkedRound = Schemas["LinkedRound"];
/** A listing that a link was sent for. */
export type LinkedService = Schemas["LinkedService"];
/** How recent a listing is and who vouches for it. */
export type Freshness = Schemas["Freshness"];
/** An actor: an organisation or one of its units. */
export type ActorDetail = Schemas["ActorDetail"];
/** One code of a code list: a municipality, a target group … */
export type CodeDetail = Schemas["CodeDetail"];
/** What a target group has a right to in one area, from one day to another. */
export type RightDetail = Schemas["RightDetail"];
/** Something to read or use in the work. */
export type KnowledgeResourceDetail = Schemas["KnowledgeResourceDetail"];
/** What is registered per municipality, support level and target group. */
export type CoverageMatrix = Schemas["CoverageMatrix"];
/** One municipality, one level, one group (and one age band where ages are divided). */
export type CoverageCell = Schemas["CoverageCell"];
/** The counts of one kind of listings in a cell. */
export type CoverageTally = Schemas["CoverageTally"];
/** How sure a cell is. */
export type CoverageState = Schemas["CoverageState"];
/** A code with its name, as coverage gives it. */
export type CoverageCode = Schemas["CoverageCode"];
/** A period that the regional strategy is decided for. */
export type StrategyPeriod = Schemas["StrategyPeriodDetail"];
/** An error as RFC 9457 describes it. */
export type Problem = Schemas["Problem"];
/** Everything that a listing states, as it is written. */
export type ServiceContent = Schemas["ServiceContent"];
/** What is being written of a listing. */
export type ServiceDraft = Schemas["ServiceDraft"];
/** A text with one wording per language; the Swedish one is always there. */
export type LocalizedWords = Schemas["LocalizedText"];
