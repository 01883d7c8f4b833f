package se.samlat.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.Entry;

/** A row of the register of update rounds. */
@Entity
@Table(name = "update_round")
class UpdateRound extends Entry {

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @ColumnTransformer(read = "coverage::text", write = "?::jsonb")
    private @Nullable String coverage;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected UpdateRound() {}

    /** Says since which moment a confirmation counts. */
    void openAt(Instant moment) {
        opensAt = moment;
    }

    /** Ends the round, and keeps what the coverage was. */
    void close(Instant now, String coverageNow) {
        closedAt = now;
        coverage = coverageNow;
        revise(state(), content(), now);
    }

    Instant opensAt() {
        return opensAt;
    }

    boolean isClosed() {
        return closedAt != null;
    }
}
