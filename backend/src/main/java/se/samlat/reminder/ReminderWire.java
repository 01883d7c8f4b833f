package se.samlat.reminder;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.text.LocalizedText;
import se.samlat.web.Links;
import se.samlat.web.Meta;

/** Reminders on the wire, for coordinators. */
public final class ReminderWire {

    private ReminderWire() {}

    /** A page of the mails of a round, the newest first. */
    public record ReminderList(
            @JsonProperty("_meta") Meta meta, @JsonProperty("_links") Links links, List<ReminderDetail> reminders) {}

    /**
     * A mail to a mailbox about everything that is left there.
     *
     * @param address the function mailbox
     * @param actors for whom it is asked
     * @param listings how many listings were left
     * @param state where the mail stands
     * @param attempts how often it was tried
     * @param nextTryAt when it is tried next; null where it is not
     * @param problem why it could not be delivered, in words
     */
    record ReminderDetail(
            UUID id,
            String address,
            List<RemindedActor> actors,
            Integer listings,
            ReminderState state,
            Integer attempts,
            Instant createdAt,
            @Nullable Instant sentAt,
            @Nullable Instant nextTryAt,
            @Nullable String problem) {}

    /**
     * An actor that is reminded.
     *
     * @param id the actor
     */
    record RemindedActor(UUID id, LocalizedText name) {}

    /**
     * What would be sent now. Nothing has been.
     *
     * @param mails each mail as it would be written
     * @param recent mailboxes that were written to less than a week ago
     * @param unreachable actors without a registered function mailbox
     */
    public record ReminderPreview(List<MailPreview> mails, List<RecentMailbox> recent, List<RemindedActor> unreachable) {}

    /**
     * A mail as it would be written; its link is a sample that leads nowhere.
     *
     * @param address where it would go
     * @param subject its subject
     * @param text its text
     * @param listings how many listings it names
     */
    record MailPreview(String address, String subject, String text, Integer listings) {}

    /**
     * A mailbox that waits for its week to pass.
     *
     * @param address the mailbox
     * @param at when it was written to
     */
    record RecentMailbox(String address, Instant at) {}

    /** Where a mail stands. */
    public enum ReminderState {
        /** It is on its way, or is tried again. */
        @JsonProperty("waiting")
        WAITING,
        /** The mail server has taken it. */
        @JsonProperty("sent")
        SENT,
        /** It was given up. */
        @JsonProperty("failed")
        FAILED
    }
}
