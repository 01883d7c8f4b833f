package se.samlat.entry;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads entries of any kind straight from the database, past Hibernate: reads have no rules to keep. */
@Singleton
public class EntryReader {

    /** What is left of two seconds when everything else has had its part. */
    private static final int PATIENCE_MILLIS = 1700;

    private static final int LEAST_MILLIS = 200;

    private final DataSource database;

    EntryReader(DataSource database) {
        this.database = database;
    }

    /**
     * A page of entries and what surrounds it.
     *
     * @param rows the page
     * @param totalItems published entries in all
     * @param removed what was archived or merged since the moment asked for; empty where no moment was given
     */
    public record Slice(List<EntryRow> rows, int totalItems, List<EntryRow> removed) {}

    /** The published entries of a kind by Swedish name, those changed at or after the moment only where one is given. */
    public Slice page(EntryKind<?> kind, int page, int limit, @Nullable Instant changedSince) {
        String where = where(kind, "state = 'published'", changedSince);
        String position = kind.list() == null ? "" : "(content ->> 'position')::int nulls last, ";
        String order = " order by " + position + "sort_name, id limit " + limit + " offset " + (long) (page - 1) * limit;
        return run(connection -> new Slice(
                rows(connection, "select " + EntryRow.COLUMNS + where + order, kind, changedSince, EntryRow::of),
                rows(connection, "select count(*)" + where, kind, changedSince, row -> row.getInt(1)).getFirst(),
                changedSince == null ? List.of() : removed(connection, kind, changedSince)));
    }

    /** What was archived or merged at or after the moment; at most a thousand. */
    public List<EntryRow> removedSince(EntryKind<?> kind, Instant since) {
        return run(connection -> removed(connection, kind, since));
    }

    /** The entry with the id, whatever its state. */
    public Optional<EntryRow> find(EntryKind<?> kind, UUID id) {
        return run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select " + EntryRow.COLUMNS + " from " + kind.table() + " where id = ?" + listClause(kind))) {
                select.setObject(1, id);
                bindList(select, 2, kind);
                return first(select);
            }
        });
    }

    /** The entry of a code list with the code, whatever its state. */
    public Optional<EntryRow> findByCode(EntryKind<?> kind, String code) {
        return run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select " + EntryRow.COLUMNS + " from " + kind.table() + " where external_id = ?"
                            + listClause(kind))) {
                select.setString(1, code);
                bindList(select, 2, kind);
                return first(select);
            }
        });
    }

    /**
     * Work that somebody waits for, on one connection of the pool: a database that does not answer is given up within two
     * seconds. Its failure is passed on as it is (503 at the edge).
     */
    public <T> T run(Work<T> work) {
        long begun = System.nanoTime();
        try (Connection connection = database.getConnection()) {
            int usual = connection.getNetworkTimeout();
            long waited = (System.nanoTime() - begun) / 1_000_000;
            connection.setNetworkTimeout(Runnable::run, (int) Math.max(LEAST_MILLIS, PATIENCE_MILLIS - waited));
            try {
                return work.on(connection);
            } finally {
                if (!connection.isClosed()) {
                    connection.setNetworkTimeout(Runnable::run, usual);
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Work that may take its time: for jobs, never for a request that somebody waits for. */
    public <T> T runPatiently(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Something done on a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private static List<EntryRow> removed(Connection connection, EntryKind<?> kind, Instant since) throws SQLException {
        String hidden = kind.withdrawn().isEmpty() ? "" : " or state <> 'draft' and " + kind.withdrawn();
        String sql = "select " + EntryRow.COLUMNS + " from " + kind.table() + " where (state in ('archived', 'merged')"
                + listed(kind) + hidden + ")" + listClause(kind) + " and changed_at >= ? order by changed_at, id limit 1000";
        return rows(connection, sql, kind, since, EntryRow::of);
    }

    private static String where(EntryKind<?> kind, String state, @Nullable Instant since) {
        return " from " + kind.table() + " where " + state + listed(kind) + listClause(kind)
                + (since == null ? "" : " and changed_at >= ?");
    }

    private static String listed(EntryKind<?> kind) {
        return kind.listed().isEmpty() ? "" : " and " + kind.listed();
    }

    private static String listClause(EntryKind<?> kind) {
        return kind.list() == null ? "" : " and list = ?";
    }

    private static int bindList(PreparedStatement select, int at, EntryKind<?> kind) throws SQLException {
        if (kind.list() != null) {
            select.setString(at, kind.list());
            return at + 1;
        }
        return at;
    }

    /** What one row of an answer is. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> rows(
            Connection connection, String sql, EntryKind<?> kind, @Nullable Instant since, Reading<T> reading)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            int next = bindList(select, 1, kind);
            if (since != null) {
                select.setObject(next, OffsetDateTime.ofInstant(since, ZoneOffset.UTC));
            }
            try (ResultSet rows = select.executeQuery()) {
                List<T> result = new ArrayList<>();
                while (rows.next()) {
                    result.add(reading.of(rows));
                }
                return result;
            }
        }
    }

    private static Optional<EntryRow> first(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            return rows.next() ? Optional.of(EntryRow.of(rows)) : Optional.empty();
        }
    }
}
