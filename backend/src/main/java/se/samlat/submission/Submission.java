package se.samlat.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Acting;
import se.samlat.entry.ContentJson;
import se.samlat.offering.Wire;
import se.samlat.submission.SubmissionWire.ReportTopic;
import se.samlat.submission.SubmissionWire.SubmissionKind;
import se.samlat.submission.SubmissionWire.SubmissionOutcome;
import se.samlat.submission.SubmissionWire.SubmissionState;
import se.samlat.submission.SubmissionWire.Written;

/** One thing that somebody has sent in, as it is written; read by {@link SubmissionRepository} straight to the wire. */
@Entity
@Table(name = "submission")
class Submission {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(updatable = false)
    private String kind;

    private String state;

    @Column(name = "service_id", updatable = false)
    private @Nullable UUID service;

    @Column(updatable = false)
    private @Nullable String topic;

    @ColumnTransformer(read = "written::text", write = "?::jsonb")
    private @Nullable String written;

    private @Nullable String outcome;
    private @Nullable String answer;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_role")
    private @Nullable String closedRole;

    @Column(name = "closed_actor_id")
    private @Nullable UUID closedActor;

    @Column(name = "on_behalf")
    private boolean onBehalf;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    private Submission(UUID id, SubmissionKind kind, @Nullable UUID service, @Nullable ReportTopic topic, Written written, Instant now) {
        this.id = id;
        this.kind = Wire.code(kind);
        this.state = Wire.code(SubmissionState.NEW);
        this.service = service;
        this.topic = topic == null ? null : Wire.code(topic);
        this.written = ContentJson.write(written);
        this.receivedAt = now;
    }

    /** That something in a listing is wrong. */
    static Submission report(UUID id, UUID service, ReportTopic topic, Written written, Instant now) {
        return new Submission(id, SubmissionKind.REPORT, service, topic, written, now);
    }

    /** A tip or a registration, which are about no listing. */
    static Submission request(UUID id, SubmissionKind kind, Written written, Instant now) {
        return new Submission(id, kind, null, null, written, now);
    }

    /** It waits, anew or with somebody; what it was answered before is taken back. */
    void open(SubmissionState next) {
        state = Wire.code(next);
        outcome = null;
        answer = null;
        closedAt = null;
        closedRole = null;
        closedActor = null;
        onBehalf = false;
    }

    /** It has been answered. */
    void close(SubmissionOutcome how, @Nullable String said, Acting by, boolean forAnother, Instant now) {
        state = Wire.code(SubmissionState.DONE);
        outcome = Wire.code(how);
        answer = said;
        closedAt = now;
        closedRole = by.role();
        closedActor = by.actor();
        onBehalf = forAnother;
    }

    /** Takes away what was written, by whom it ever was; that it was sent in, and what became of it, stays. */
    void forget() {
        written = null;
        answer = null;
    }

    /** What the history keeps of it: never a word that anybody wrote. */
    Map<String, String> told() {
        Map<String, String> told = new TreeMap<>();
        told.put("kind", kind);
        told.put("state", state);
        if (topic != null) {
            told.put("topic", topic);
        }
        if (outcome != null) {
            told.put("outcome", outcome);
        }
        return told;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String kind() {
        return kind;
    }
}
