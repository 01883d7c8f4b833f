package se.samlat.search;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samlat.actor.ActorContent;
import se.samlat.codelist.CodeContent;
import se.samlat.codelist.CodeList;
import se.samlat.entry.ContentJson;
import se.samlat.entry.EntryReader;
import se.samlat.entry.Today;
import se.samlat.location.LocationContent;
import se.samlat.offering.Names;
import se.samlat.offering.OfferingRow;
import se.samlat.offering.OpenRound;

/** Reads the whole register, and what has changed of it, for those who hold it in memory. */
@Singleton
class DirectoryRepository {

    private static final int FETCH = 500;

    private final EntryReader database;
    private final Today today;

    DirectoryRepository(EntryReader database, Today today) {
        this.database = database;
        this.today = today;
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
                            (select max(change_number) from location), (select max(change_number) from update_round), 0)
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
        return Names.of(codes, actors, locations, round(connection));
    }

    private @Nullable OpenRound round(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select id, opens_at, (content ->> 'nextStart')::date from update_round where closed_at is null");
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return null;
            }
            Instant opensAt = row.getObject(2, OffsetDateTime.class).toInstant();
            return new OpenRound(
                    row.getObject(1, UUID.class),
                    opensAt,
                    LocalDate.ofInstant(opensAt, today.zone()),
                    row.getObject(3, LocalDate.class));
        }
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
