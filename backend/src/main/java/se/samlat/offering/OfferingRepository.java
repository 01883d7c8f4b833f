package se.samlat.offering;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import se.samlat.actor.ActorContent;
import se.samlat.codelist.CodeContent;
import se.samlat.codelist.CodeList;
import se.samlat.entry.ContentJson;
import se.samlat.entry.EntryReader;
import se.samlat.entry.EntryRow;
import se.samlat.location.LocationContent;

/** Reads listings, and what they refer to, from the database. */
@Singleton
class OfferingRepository {

    private static final int FETCH = 500;

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
    List<OfferingRow> findAll(List<UUID> ids) {
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
    List<EntryRow> removedSince(Instant since) {
        return database.removedSince(kind, since);
    }

    /** How far the changes have come, of listings and of what they refer to. */
    record Position(long services, long names) {}

    /** A read of several parts that all see the same moment. */
    <T> T inOneMoment(EntryReader.Work<T> work) {
        return database.runPatiently(connection -> {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return work.on(connection);
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(before);
            }
        });
    }

    Position position(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                        select coalesce((select max(change_number) from service), 0),
                          greatest((select max(change_number) from code), (select max(change_number) from actor),
                            (select max(change_number) from location), 0)
                        """);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Position(row.getLong(1), row.getLong(2));
        }
    }

    Names names(Connection connection) throws SQLException {
        Map<CodeList, Map<String, CodeContent>> codes = new HashMap<>();
        for (CodeList list : CodeList.values()) {
            Map<String, CodeContent> entries = new LinkedHashMap<>();
            each(
                    connection,
                    "select external_id, content::text from code where state = 'published' and list = '" + list.type()
                            + "' order by (content ->> 'position')::int nulls last, sort_name, id",
                    row -> entries.put(row.key(), ContentJson.read(row.content(), CodeContent.class)));
            codes.put(list, entries);
        }
        Map<UUID, ActorContent> actors = new HashMap<>();
        each(
                connection,
                "select id::text, content::text from actor where state = 'published'",
                row -> actors.put(UUID.fromString(row.key()), ContentJson.read(row.content(), ActorContent.class)));
        Map<UUID, LocationContent> locations = new HashMap<>();
        each(
                connection,
                "select id::text, content::text from location where state = 'published'",
                row -> locations.put(
                        UUID.fromString(row.key()), ContentJson.read(row.content(), LocationContent.class)));
        return new Names(codes, actors, locations);
    }

    /** Every listing that has changed after the number, whatever its state; with 0 all that are published. */
    void changedAfter(Connection connection, long number, Consumer<OfferingRow> each) throws SQLException {
        String sql = "select " + OfferingRow.COLUMNS + " from service where change_number > ?"
                + (number == 0 ? " and state = 'published'" : "");
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCH);
            select.setLong(1, number);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    each.accept(OfferingRow.of(rows));
                }
            }
        }
    }

    private record KeyAndContent(String key, String content) {}

    private static void each(Connection connection, String sql, Consumer<KeyAndContent> row) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                row.accept(new KeyAndContent(rows.getString(1), rows.getString(2)));
            }
        }
    }
}
