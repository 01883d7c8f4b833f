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
import se.samlat.entry.EntryState;

/** Reads listings from the database: one by its id, several in the order asked for, and what was taken away. */
@Singleton
public class OfferingRepository {

    private static final String BY_IDS =
            "select " + OfferingRow.COLUMNS + " from service where id = any (?) and state = 'published'";
    private static final String BY_ID = "select " + OfferingRow.COLUMNS + " from service where id = ?";

    private static final String OF_ALL = "select " + OfferingRow.COLUMNS + " from service where id = any (?)";

    /** What the actors keep: what is published or being written for the first time, or what was taken away. */
    private static final String OF_PROVIDERS = """
            from (
              select id, state, verified_at, review_before, sort_name from service where provider_id = any (?)
              union all
              select id, 'draft', null, null, content #>> '{name,sv}' collate "sv-SE-x-icu" from service_draft
              where provider_id = any (?) and based_on is null and not exists (select from service where service.id = service_draft.id)
            ) listing where state = any (?)
            """;

    /** What nobody has vouched for, then by when it has to be gone through. */
    private static final String FIRST_THINGS_FIRST =
            " order by state = 'draft' desc, verified_at is not null, review_before, sort_name, id limit ? offset ?";

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

    /** The listings with the ids, whatever their state, in no order. */
    List<OfferingRow> ofAll(Collection<UUID> ids) {
        return database.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(OF_ALL)) {
                select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
                try (ResultSet rows = select.executeQuery()) {
                    List<OfferingRow> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(OfferingRow.of(rows));
                    }
                    return found;
                }
            }
        });
    }

    /**
     * A page of listings.
     *
     * @param ids the page
     * @param totalItems how many there are in all
     */
    record Slice(List<UUID> ids, int totalItems) {}

    /** The listings of the actors in one of these states, what has to be gone through first. */
    Slice ofProviders(Collection<UUID> actors, Collection<EntryState> states, int page, int limit) {
        return database.run(connection -> {
            Array ids = connection.createArrayOf("uuid", actors.toArray());
            Array codes = connection.createArrayOf("text", states.stream().map(EntryState::code).toArray());
            try (PreparedStatement select =
                            connection.prepareStatement("select id " + OF_PROVIDERS + FIRST_THINGS_FIRST);
                    PreparedStatement count = connection.prepareStatement("select count(*) " + OF_PROVIDERS)) {
                for (PreparedStatement each : List.of(select, count)) {
                    each.setArray(1, ids);
                    each.setArray(2, ids);
                    each.setArray(3, codes);
                }
                select.setInt(4, limit);
                select.setLong(5, (long) (page - 1) * limit);
                try (ResultSet rows = select.executeQuery();
                        ResultSet total = count.executeQuery()) {
                    List<UUID> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(rows.getObject(1, UUID.class));
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
