package se.samlat.offering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.EntryRow;

/**
 * A listing as it is read.
 *
 * @param entry the envelope
 * @param content the content
 * @param verification who vouched for it; null where nobody ever did
 */
public record OfferingRow(EntryRow entry, OfferingContent content, @Nullable Verification verification) {

    /**
     * Who vouched for a listing.
     *
     * @param at when
     * @param role in which role
     * @param how owner, round, phone, web or link
     * @param reviewBefore until when it holds
     */
    public record Verification(Instant at, String role, String how, LocalDate reviewBefore) {}

    /** The columns that {@link #of} reads, in any select over the listings. */
    public static final String COLUMNS = EntryRow.COLUMNS + ", verified_at, verified_by, verified_how, review_before";

    /** Reads the row that the cursor stands on. */
    public static OfferingRow of(ResultSet rows) throws SQLException {
        EntryRow entry = EntryRow.of(rows);
        OffsetDateTime at = rows.getObject("verified_at", OffsetDateTime.class);
        Verification verification = at == null
                ? null
                : new Verification(
                        at.toInstant(),
                        rows.getString("verified_by"),
                        rows.getString("verified_how"),
                        rows.getObject("review_before", LocalDate.class));
        return new OfferingRow(entry, entry.content(OfferingContent.class), verification);
    }
}
