package se.samlat.offering;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to write a listing. */
public final class DraftRequest {

    private DraftRequest() {}

    /**
     * A listing that an actor begins to write.
     *
     * @param content what it states so far: actor, name and audience at least
     */
    @Schema(description = "En ny insats. – A new listing.")
    public record NewService(@NotNull OfferingContent content) {}

    /**
     * The draft as it is to stand.
     *
     * @param basedOn the version of the published listing that was seen while writing; null where there is none
     * @param content all of it; what is left out is not stated
     */
    @Schema(description = "Utkastet som det ska stå. – The draft as it is to stand.")
    public record ServiceDraftRequest(@Nullable Integer basedOn, @NotNull OfferingContent content) {}

    /**
     * That a draft is to be published as it stands.
     *
     * @param licence that the text may be published under CC BY 4.0
     * @param warningsAnswered that what the draft was warned about is no individual person's, or may be published
     */
    @Schema(description = "Publicera utkastet som det står. – Publish the draft as it stands.")
    public record PublicationRequest(@NotNull Boolean licence, @Nullable Boolean warningsAnswered) {}

    /**
     * Why a listing is taken away.
     *
     * @param reason for its actor and for the history; nothing about any person
     */
    @Schema(description = "Varför insatsen tas bort. – Why the listing is taken away.")
    public record ArchivalRequest(@NotNull String reason) {}
}
