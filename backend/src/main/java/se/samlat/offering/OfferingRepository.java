package se.samlat.offering;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samlat.entry.EntryReader;
import se.samlat.entry.EntryRow;

/** Reads listings from the database: one by its id, several in the order asked for, and what was taken away. */
@Singleton
public class OfferingRepository {

    private static final String BY_IDS =
            "select " + OfferingRow.COLUMNS + " from service where id = any (?) and state = 'published'";
    private static final String BY_ID = "select " + OfferingRow.COLUMNS + " from service where id = ?";

    private final EntryReader database;
    private final OfferingKind kind;

    OfferingRepository(EntryReader database, OfferingKind kind) {
        this.database = database;
        this.kind = kind;
    }

    /** The listing with the id, whatever its state. */
    Optional<OfferingRow> find(UUID id) {
        return database.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(BY_ID)) {
                select.setObject(1, id);
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(OfferingRow.of(rows)) : Optional.empty();
                }
            }
        });
    }

    /** The published listings with the ids, in the order asked for. */
    public List<OfferingRow> findAll(List<UUID> ids) {
        Map<UUID, OfferingRow> found = database.run(connection -> {
            Array array = connection.createArrayOf("uuid", ids.toArray());
            try (PreparedStatement select = connection.prepareStatement(BY_IDS)) {
                select.setArray(1, array);
                try (ResultSet rows = select.executeQuery()) {
                    Map<UUID, OfferingRow> map = new HashMap<>();
                    while (rows.next()) {
                        OfferingRow row = OfferingRow.of(rows);
                        map.put(row.entry().id(), row);
                    }
                    return map;
                }
            }
        });
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** What was archived or merged at or after the moment; at most a thousand. */
    public List<EntryRow> removedSince(Instant since) {
        return database.removedSince(kind, since);
    }
}
