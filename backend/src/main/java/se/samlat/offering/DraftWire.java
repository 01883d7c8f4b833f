package se.samlat.offering;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samlat.web.Links;
import se.samlat.web.Problem.FieldError;

/** What is being written of a listing, on the wire. */
public final class DraftWire {

    private DraftWire() {}

    /**
     * A draft beside the published listing, or of one that is not published yet. Its tag is its version, which every change of
     * it has to name.
     *
     * @param version rises each time it is saved; null where nothing is written yet, and all is as published
     * @param basedOn the version of the published listing that it was written on; null where there is none
     * @param content everything that the listing is to state
     * @param published what the public sees, to be compared with; null where nothing ever was published
     * @param preview the listing as the public will see it
     * @param missing what must be stated before it can be published, by field
     * @param warnings what must be answered before it can be published: it may be about a person
     * @param savedBy who saved it last; null where nothing is written yet
     */
    @Schema(description = "Ett utkast till en insats. – A draft of a listing.")
    public record ServiceDraft(
            @Nullable Integer version,
            @Nullable Integer basedOn,
            OfferingContent content,
            @Nullable PublishedContent published,
            OfferingWire.ServiceDetail preview,
            List<FieldError> missing,
            List<DraftWarning> warnings,
            @Nullable DraftSaved savedBy,
            @JsonProperty("_links") DraftLinks links) {}

    /** What the public sees of a listing, as it was written. */
    record PublishedContent(Integer version, OfferingContent content) {}

    /**
     * What may be about a person, and the statement that answers it.
     *
     * @param pointer JSON pointer of the field
     * @param detail what it looks like and the cure
     * @param answer what whoever publishes it states
     */
    record DraftWarning(String pointer, String detail, String answer) {}

    /**
     * When a draft was saved and by whom; never a name.
     *
     * @param own whether the caller did it
     * @param role in which role
     * @param actor for which actor
     */
    public record DraftSaved(Instant at, Boolean own, String role, OfferingWire.@Nullable ActorRef actor) {}

    /** Where to go on. */
    record DraftLinks(Links.Link self, Links.Link edition, Links.Link publications) {}
}
