package se.samlat.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samlat.text.LocalizedText;
import se.samlat.web.Links;
import se.samlat.web.Meta;

/** What visitors send in, on the wire. */
public final class SubmissionWire {

    private SubmissionWire() {}

    /** What was sent in. */
    public enum SubmissionKind {
        /** Something in a listing is wrong. */
        @JsonProperty("report")
        REPORT,
        /** Support is missing in the register. */
        @JsonProperty("tip")
        TIP,
        /** An organisation wants to be listed. */
        @JsonProperty("registration")
        REGISTRATION
    }

    /** How far it has come. */
    public enum SubmissionState {
        /** Nobody has looked at it yet. */
        @JsonProperty("new")
        NEW,
        /** Somebody is looking into it. */
        @JsonProperty("in-hand")
        IN_HAND,
        /** It has been answered. */
        @JsonProperty("done")
        DONE
    }

    /** What is wrong in a listing. */
    public enum ReportTopic {
        @JsonProperty("wrong-time")
        WRONG_TIME,
        @JsonProperty("wrong-place")
        WRONG_PLACE,
        @JsonProperty("wrong-contact")
        WRONG_CONTACT,
        @JsonProperty("closed")
        CLOSED,
        @JsonProperty("wrong-audience")
        WRONG_AUDIENCE,
        @JsonProperty("other")
        OTHER
    }

    /** What became of it. */
    public enum SubmissionOutcome {
        @JsonProperty("corrected")
        CORRECTED(List.of(SubmissionKind.REPORT)),
        @JsonProperty("right-as-it-is")
        RIGHT_AS_IT_IS(List.of(SubmissionKind.REPORT)),
        @JsonProperty("actor-invited")
        ACTOR_INVITED(List.of(SubmissionKind.REGISTRATION, SubmissionKind.TIP)),
        @JsonProperty("listed")
        LISTED(List.of(SubmissionKind.REGISTRATION, SubmissionKind.TIP)),
        @JsonProperty("listed-already")
        LISTED_ALREADY(List.of(SubmissionKind.REGISTRATION, SubmissionKind.TIP)),
        @JsonProperty("passed-on")
        PASSED_ON(List.of(SubmissionKind.values())),
        @JsonProperty("not-in-scope")
        NOT_IN_SCOPE(List.of(SubmissionKind.values()));

        private final List<SubmissionKind> kinds;

        SubmissionOutcome(List<SubmissionKind> kinds) {
            this.kinds = kinds;
        }

        /** Those that something of the kind can come to, in the order in which they are offered. */
        static List<SubmissionOutcome> of(SubmissionKind kind) {
            return List.of(values()).stream().filter(outcome -> outcome.kinds.contains(kind)).toList();
        }
    }

    /** That it has come in. Says nothing that was written. */
    @Schema(description = "Kvitto: det har kommit in. – Receipt: it has come in.")
    record Receipt(SubmissionKind kind, Instant receivedAt) {}

    /** A page of what has come in: what waits, the oldest first; then what is done, the newest first. */
    @Schema(description = "En sida av det som har kommit in; det som väntar längst först. – A page of what has come in, what has waited"
            + " longest first.")
    record SubmissionList(
            @JsonProperty("_meta") Meta meta, @JsonProperty("_links") Links links, List<SubmissionDetail> submissions) {}

    /**
     * What has come in, for those who answer it.
     *
     * @param daysWaited from when it came in until it was answered, or until today
     * @param topic what is wrong; of reports
     * @param service what it is about; of reports
     * @param written what was written; null once it has been taken away
     * @param closing what it was answered; null while it waits
     * @param steps where the caller may bring it now
     * @param outcomes what it can come to
     */
    @Schema(description = "Något som har kommit in, för den som svarar. – Something that has come in, for those who answer it.")
    record SubmissionDetail(
            UUID id,
            Integer version,
            SubmissionKind kind,
            SubmissionState state,
            Instant receivedAt,
            Integer daysWaited,
            @Nullable ReportTopic topic,
            @Nullable SubmissionService service,
            @Nullable Written written,
            @Nullable Closing closing,
            List<SubmissionState> steps,
            List<SubmissionOutcome> outcomes,
            @JsonProperty("_links") SubmissionLinks links) {}

    /** The listing that a report is about, and who keeps it true. */
    record SubmissionService(UUID id, LocalizedText name, SubmissionActor provider) {}

    /** An actor by its name. */
    record SubmissionActor(UUID id, LocalizedText name) {}

    /**
     * What a visitor wrote. What a kind has no field for is null.
     *
     * @param text what is right instead, what support it is, or what is offered
     */
    @Schema(description = "Det som besökaren skrev. – What the visitor wrote.")
    record Written(
            @Nullable String text,
            @Nullable String organisation,
            @Nullable String organisationNumber,
            @Nullable String municipality,
            @Nullable String forWhom,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String url) {}

    /**
     * What it was answered.
     *
     * @param text the answer, or a note; null where none was written, or once it has been taken away
     * @param role in which role; never a person
     * @param actor for which actor; null for a coordinator
     * @param onBehalf whether a coordinator answered in the place of those who keep the listing true
     */
    record Closing(
            SubmissionOutcome outcome,
            @Nullable String text,
            Instant at,
            String role,
            @Nullable SubmissionActor actor,
            Boolean onBehalf) {}

    /** A page of what has been done with it, the newest first. */
    @Schema(description = "En sida av vad som har gjorts, det senaste först. – A page of what has been done, the newest first.")
    record SubmissionHistory(
            @JsonProperty("_meta") Meta meta, @JsonProperty("_links") Links links, List<SubmissionEvent> events) {}

    /**
     * What was done once.
     *
     * @param verb received, taken-in-hand, put-back, answered or text-removed
     * @param own whether the caller did it
     */
    record SubmissionEvent(
            Instant at, Integer version, String verb, String role, @Nullable SubmissionActor actor, Boolean own) {}

    /** Where to go on. */
    record SubmissionLinks(Links.Link self, Links.Link steps, Links.Link history) {}
}
