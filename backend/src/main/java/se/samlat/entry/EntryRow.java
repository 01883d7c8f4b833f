package se.samlat.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is read: the envelope and its content, not managed by Hibernate.
 *
 * @param content the content as JSON
 * @param mergedInto the survivor, where the state is merged
 * @param reason why it was taken away, where it was; never told to the public
 */
public record EntryRow(
        UUID id,
        int version,
        EntryState state,
        String source,
        @Nullable String externalId,
        String content,
        @Nullable UUID mergedInto,
        @Nullable String reason,
        Instant changedAt) {

    /** The columns that {@link #of} reads, in any select over an entry table. */
    public static final String COLUMNS =
            "id, version, state, source, external_id, content::text as content, merged_into, reason, changed_at";

    /** Reads the row that the cursor stands on. */
    public static EntryRow of(ResultSet rows) throws SQLException {
        return new EntryRow(
                rows.getObject("id", UUID.class),
                rows.getInt("version"),
                EntryState.of(rows.getString("state")),
                rows.getString("source"),
                rows.getString("external_id"),
                rows.getString("content"),
                rows.getObject("merged_into", UUID.class),
                rows.getString("reason"),
                rows.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    /** The content as the feature's record. */
    public <C> C content(Class<C> type) {
        return ContentJson.read(content, type);
    }
}
