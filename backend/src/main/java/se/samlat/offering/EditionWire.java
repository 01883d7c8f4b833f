package se.samlat.offering;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.EntryState;
import se.samlat.web.Links;
import se.samlat.web.Meta;

/** A listing on the wire for those who keep it true. */
public final class EditionWire {

    private EditionWire() {}

    /**
     * A listing as those who keep it true see it. Its tag is its version, which every change of it has to name.
     *
     * @param state where it stands
     * @param version of what is published, rises with every change; null where nothing ever was
     * @param reason why it was taken away, where it was
     * @param service what the public sees of it; what is being written where nothing was ever published
     * @param draft when the draft beside it was saved, and by whom; null where there is none
     * @param actions what the caller may do with it now
     */
    @Schema(description = "En insats för den som håller den aktuell. – A listing for those who keep it true.")
    public record ServiceEdition(
            EntryState state,
            @Nullable Integer version,
            @Nullable String reason,
            OfferingWire.ServiceDetail service,
            DraftWire.@Nullable DraftSaved draft,
            List<Action> actions,
            @JsonProperty("_links") EditionLinks links) {}

    /**
     * A page of the caller's own listings, what has to be gone through first.
     *
     * @param services the page
     */
    @Schema(description = "En sida av de insatser som den inloggade håller aktuella. – A page of the caller's own listings.")
    public record ServiceEditionList(
            @JsonProperty("_meta") Meta meta, @JsonProperty("_links") Links links, List<ServiceEdition> services) {}

    /**
     * A page of what has been done with a listing, the newest first.
     *
     * @param entries the page
     */
    @Schema(description = "En sida av insatsens historik, det senaste först. – A page of the history of a listing, the newest first.")
    public record ServiceHistory(
            @JsonProperty("_meta") Meta meta, @JsonProperty("_links") Links links, List<HistoryEntry> entries) {}

    /**
     * What was done once.
     *
     * @param version the version after it
     * @param verb what was done: imported, confirmed …
     * @param role in which role; never a person
     * @param actor for which actor
     * @param own whether the caller did it
     * @param reason why, where a reason was given
     * @param changes what became of which field
     */
    record HistoryEntry(
            Instant at,
            Integer version,
            String verb,
            String role,
            OfferingWire.@Nullable ActorRef actor,
            Boolean own,
            @Nullable String reason,
            List<FieldChange> changes) {}

    /**
     * What became of a field.
     *
     * @param pointer the field, as JSON pointer
     * @param before what stood there, as JSON of any kind; null where nothing did
     * @param after what stands there since, likewise; null where nothing does
     */
    record FieldChange(
            String pointer, @Nullable Object before, @Nullable Object after) {}

    /** What can be done with a listing. */
    @Schema(name = "ServiceAction")
    public enum Action {
        /** Say that all of it is right as it stands, for the actor itself. */
        @JsonProperty("confirm")
        CONFIRM,
        /** Say so on the actor's behalf, after asking it. */
        @JsonProperty("confirm-on-behalf")
        CONFIRM_ON_BEHALF,
        /** Write a draft of it and publish that. */
        @JsonProperty("edit")
        EDIT,
        /** Throw its draft away. */
        @JsonProperty("discard-draft")
        DISCARD_DRAFT,
        /** Approve the codes that were suggested for it. */
        @JsonProperty("approve")
        APPROVE,
        /** Take it away from the public, with a reason. */
        @JsonProperty("archive")
        ARCHIVE,
        /** Show it to the public again. */
        @JsonProperty("restore")
        RESTORE
    }

    /** How it is known that a listing is right. */
    public enum VerifiedHow {
        /** Whoever gives the support says so. */
        @JsonProperty("owner")
        OWNER,
        /** It was said at a dialogue meeting, in a round. */
        @JsonProperty("round")
        ROUND,
        /** It was said on the phone. */
        @JsonProperty("phone")
        PHONE,
        /** It stands so on the actor's own pages. */
        @JsonProperty("web")
        WEB
    }

    /**
     * That all of a listing is right as it stands.
     *
     * @param how how it is known; an actor's own confirmation needs none
     */
    @Schema(description = "Allt stämmer. – All of it is right as it stands.")
    record ConfirmationRequest(@Nullable VerifiedHow how) {}

    /**
     * Where to go on.
     *
     * @param service as the public sees it
     * @param draft what is being written of it
     * @param confirmations where to confirm it
     */
    record EditionLinks(Links.Link self, Links.Link service, Links.Link draft, Links.Link confirmations) {}
}
