package se.samlat.offering;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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

    private static final String OF =
            " from service where provider_id = any (?) and state in ('draft', 'published')";

    /** Of the actors' listings: what nobody has vouched for, then by when it has to be gone through; all as it is edited. */
    private static final String OF_PROVIDERS = "select " + OfferingRow.COLUMNS
            + OF + " order by verified_at is not null, review_before, sort_name, id limit ? offset ?";

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

    /**
     * A page of listings, whatever their state.
     *
     * @param rows the page
     * @param totalItems how many there are in all
     */
    record Slice(List<OfferingRow> rows, int totalItems) {}

    /** The listings of the actors that are published or being written, what has to be gone through first. */
    Slice ofProviders(Collection<UUID> actors, int page, int limit) {
        return database.run(connection -> {
            Array ids = connection.createArrayOf("uuid", actors.toArray());
            try (PreparedStatement select = connection.prepareStatement(OF_PROVIDERS);
                    PreparedStatement count = connection.prepareStatement("select count(*)" + OF)) {
                select.setArray(1, ids);
                select.setInt(2, limit);
                select.setLong(3, (long) (page - 1) * limit);
                count.setArray(1, ids);
                try (ResultSet rows = select.executeQuery();
                        ResultSet total = count.executeQuery()) {
                    List<OfferingRow> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(OfferingRow.of(rows));
                    }
                    total.next();
                    return new Slice(found, total.getInt(1));
                }
            }
        });
    }

    /** What was archived or merged at or after the moment; at most a thousand. */
    public List<EntryRow> removedSince(Instant since) {
        return database.removedSince(kind, since);
    }
}
