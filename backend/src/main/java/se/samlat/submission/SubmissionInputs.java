package se.samlat.submission;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samlat.submission.SubmissionWire.ReportTopic;
import se.samlat.submission.SubmissionWire.SubmissionOutcome;
import se.samlat.submission.SubmissionWire.SubmissionState;

/** What visitors send, and what those who answer it send. */
public final class SubmissionInputs {

    private SubmissionInputs() {}

    /**
     * That something in a listing is wrong.
     *
     * @param text what is right instead; needed where nothing else says what is wrong
     * @param namesNoPerson the answer to a warning that the text seems to name somebody
     */
    @Schema(description = "Något i en insats stämmer inte. – Something in a service is wrong.")
    record ReportInput(@NotNull ReportTopic topic, @Nullable String text, @Nullable Boolean namesNoPerson) {}

    /**
     * That support is missing in the register.
     *
     * @param text what support it is
     * @param municipality code of the municipality; null where it is not known or more than one
     * @param forWhom whom it is for
     * @param url where it is told of
     */
    @Schema(description = "Tips om stöd som saknas. – A tip of support that is missing.")
    record TipInput(
            @Nullable String text,
            @Nullable String municipality,
            @Nullable String forWhom,
            @Nullable String url,
            @Nullable Boolean namesNoPerson) {}

    /**
     * That an organisation wants to be listed.
     *
     * @param organisation its name
     * @param text what it offers
     * @param ownContact the answer to a warning that the contact seems to be a person's own
     */
    @Schema(description = "En verksamhet vill vara med. – An organisation wants to be listed.")
    record RegistrationInput(
            @Nullable String organisation,
            @Nullable String organisationNumber,
            @Nullable String municipality,
            @Nullable String text,
            @Nullable String forWhom,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String url,
            @Nullable Boolean ownContact,
            @Nullable Boolean namesNoPerson) {}

    /**
     * Where to bring it.
     *
     * @param outcome what it came to; needed for done, and for nothing else
     * @param text an answer or a note
     */
    @Schema(description = "Vart ärendet förs. – Where it is brought.")
    record StepInput(
            @NotNull SubmissionState state,
            @Nullable SubmissionOutcome outcome,
            @Nullable String text,
            @Nullable Boolean namesNoPerson) {}
}
