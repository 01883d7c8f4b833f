package se.samlat.round;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samlat.text.LocalizedText;
import se.samlat.web.Links;
import se.samlat.web.Meta;

/** Update rounds on the wire. */
public final class UpdateRoundWire {

    private UpdateRoundWire() {}

    /**
     * A round.
     *
     * @param version rises with every change
     * @param state where it stands today
     * @param opensAt the moment since which a confirmation counts
     * @param closedAt when it was closed
     * @param progress how far all actors together have come, or had come when it was closed
     * @param actions what the caller may do with it now
     */
    @Schema(description = "En genomgång av uppgifter. – An update round.")
    public record UpdateRoundDetail(
            UUID id,
            Integer version,
            RoundState state,
            String title,
            LocalDate start,
            LocalDate end,
            @Nullable LocalDate nextStart,
            @Nullable String message,
            Instant opensAt,
            @Nullable Instant closedAt,
            RoundProgress progress,
            List<RoundAction> actions,
            @JsonProperty("_links") RoundLinks links) {}

    /** A page of rounds, the newest first. */
    public record UpdateRoundList(
            @JsonProperty("_meta") Meta meta,
            @JsonProperty("_links") Links links,
            List<UpdateRoundDetail> updateRounds) {}

    /**
     * How far somebody has come.
     *
     * @param listings how many listings are asked for
     * @param done how many of them somebody has vouched for since the round opened
     * @param changed how many of them were changed, too
     */
    record RoundProgress(Integer listings, Integer done, Integer changed) {}

    /** A page of actors with how far each has come, those first who have most left. */
    public record RoundActorList(
            @JsonProperty("_meta") Meta meta, @JsonProperty("_links") Links links, List<RoundActor> actors) {}

    /**
     * How far an actor has come, and how to reach it.
     *
     * @param phone its switchboard
     * @param email its function mailbox
     * @param left what nobody has vouched for yet; empty for a closed round
     */
    record RoundActor(
            UUID id,
            LocalizedText name,
            RoundActorState state,
            RoundProgress progress,
            @Nullable String phone,
            @Nullable String email,
            List<LeftService> left) {}

    /**
     * A listing that nobody has vouched for since the round opened.
     *
     * @param version its version, on which a confirmation is made
     */
    record LeftService(UUID id, String name, Integer version) {}

    /** Where a round stands. */
    public enum RoundState {
        /** Its first day is still to come. */
        @JsonProperty("planned")
        PLANNED,
        /** The actors are asked. */
        @JsonProperty("open")
        OPEN,
        /** Its last day has passed, and it has not been closed. */
        @JsonProperty("ended")
        ENDED,
        /** It is over; nothing of it changes any more. */
        @JsonProperty("closed")
        CLOSED
    }

    /** How far an actor has come. */
    public enum RoundActorState {
        /** Something is left, and there is time. */
        @JsonProperty("waiting")
        WAITING,
        /** Something is left, and the last day has passed. */
        @JsonProperty("late")
        LATE,
        /** All of it has been gone through, and something was changed. */
        @JsonProperty("changed")
        CHANGED,
        /** All of it stands as it did. */
        @JsonProperty("confirmed")
        CONFIRMED
    }

    /** What can be done with a round. */
    public enum RoundAction {
        /** Change what is said of it. */
        @JsonProperty("edit")
        EDIT,
        /** End it, and keep what it came to. */
        @JsonProperty("close")
        CLOSE
    }

    /**
     * Where to go on.
     *
     * @param actors how far each actor has come; only for coordinators
     */
    record RoundLinks(Links.Link self, Links.@Nullable Link actors) {}
}
