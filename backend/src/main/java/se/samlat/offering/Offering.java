package se.samlat.offering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.Entry;

/** A row of the register of listings, with what makes it fresh. */
@Entity
@Table(name = "service")
class Offering extends Entry {

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    @Column(name = "verified_by")
    private @Nullable String verifiedBy;

    @Column(name = "verified_how")
    private @Nullable String verifiedHow;

    @Column(name = "review_before")
    private @Nullable LocalDate reviewBefore;

    /** Notes that somebody vouched for the listing as it stands. */
    void confirm(Instant at, String role, String how, LocalDate reviewBy) {
        verifiedAt = at;
        verifiedBy = role;
        verifiedHow = how;
        reviewBefore = reviewBy;
    }
}
