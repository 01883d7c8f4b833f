package se.samlat.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.EntryRow;

/**
 * Something that is no longer there: nothing more is told of it.
 *
 * @param id what it was
 * @param at when it was taken away
 * @param mergedInto what it was found to be the same as, where that is why
 */
public record Removed(UUID id, Instant at, @Nullable UUID mergedInto) {

    /** The removals of a slice. */
    public static List<Removed> of(List<EntryRow> rows) {
        return rows.stream().map(row -> new Removed(row.id(), row.changedAt(), row.mergedInto())).toList();
    }
}
