package se.samlat.imports;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Acting;
import se.samlat.entry.ContentJson;
import se.samlat.entry.EntryReader;

/** Keeps what is known of each import: how far it has come and what was not taken. */
@Singleton
class ImportJobs {

    /** Most findings in a report; the counts are always whole. */
    static final int MOST_FINDINGS = 1000;

    private final EntryReader database;

    ImportJobs(EntryReader database) {
        this.database = database;
    }

    /** How far an import has come. */
    static final class Tally {
        int total;
        int done;
        int created;
        int changed;
        int unchanged;
        int refused;
        int conflicts;
        int warnings;
    }

    /** A job as it is stored. */
    record Job(
            UUID id,
            String state,
            boolean dryRun,
            Instant createdAt,
            @Nullable Instant finishedAt,
            Tally tally,
            @Nullable String problem,
            List<Row> findings) {}

    /** A stored finding: message key and arguments. */
    record Row(
            int line,
            @Nullable String type,
            @Nullable String externalId,
            String outcome,
            String pointer,
            String key,
            List<Object> arguments) {}

    /**
     * Begins a job; empty where the same account has begun one under the same idempotency key.
     *
     * @param request what was asked, so short that it can be compared: a hash of the body, and whether it is a dry run
     */
    Optional<UUID> begin(Acting acting, boolean dryRun, @Nullable String idempotencyKey, @Nullable String request) {
        return database.run(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into import_job (id, state, dry_run, account_id, role, idempotency_key, request, created_at)
                    values (uuidv7(), 'running', ?, ?, ?, ?, ?, now())
                    on conflict (account_id, idempotency_key) do nothing returning id
                    """)) {
                insert.setBoolean(1, dryRun);
                insert.setString(2, acting.accountId());
                insert.setString(3, acting.role());
                insert.setString(4, idempotencyKey);
                insert.setString(5, request);
                return id(insert);
            }
        });
    }

    /** The job that the account has begun under the key; empty where it was another request. */
    Optional<UUID> begunAs(Acting acting, String idempotencyKey, String request) {
        return database.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select id from import_job where account_id = ? and idempotency_key = ? and request = ?")) {
                select.setString(1, acting.accountId());
                select.setString(2, idempotencyKey);
                select.setString(3, request);
                return id(select);
            }
        });
    }

    /** Notes how far the job has come and what it has found since the last time. */
    void progress(UUID job, Tally tally, List<Row> found, int firstPosition) {
        database.runPatiently(connection -> {
            counts(connection, job, tally);
            findings(connection, job, found, firstPosition);
            return true;
        });
    }

    /** Ends the job; with a message key where it failed as a whole. */
    void end(UUID job, @Nullable String problem) {
        database.runPatiently(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update import_job set state = ?, problem = ?, finished_at = now() where id = ?")) {
                update.setString(1, problem == null ? "finished" : "failed");
                update.setString(2, problem);
                update.setObject(3, job);
                return update.executeUpdate();
            }
        });
    }

    /** The job with its report. */
    Optional<Job> find(UUID job) {
        return database.run(connection -> {
            closeSilent(connection);
            try (PreparedStatement select = connection.prepareStatement("select * from import_job where id = ?")) {
                select.setObject(1, job);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(job(connection, row)) : Optional.empty();
                }
            }
        });
    }

    /** A job that has told of no progress for longer than a batch may take was broken off, with its instance or its database. */
    private static void closeSilent(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update import_job set state = 'failed', problem = 'import.interrupted', finished_at = now()
                where state = 'running' and heard_at < now() - interval '10 minutes'
                """)) {
            update.executeUpdate();
        }
    }

    private static Optional<UUID> id(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    private static void counts(Connection connection, UUID job, Tally tally) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                update import_job set total = ?, done = ?, created = ?, changed = ?, unchanged = ?, refused = ?,
                  conflicts = ?, warnings = ?, heard_at = now() where id = ?
                """)) {
            int at = 1;
            for (int count : new int[] {
                tally.total, tally.done, tally.created, tally.changed, tally.unchanged, tally.refused,
                tally.conflicts, tally.warnings
            }) {
                update.setInt(at++, count);
            }
            update.setObject(at, job);
            update.executeUpdate();
        }
    }

    private static void findings(Connection connection, UUID job, List<Row> found, int firstPosition)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into import_finding (job_id, position, line, type, external_id, outcome, pointer, reason, arguments)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                """)) {
            int position = firstPosition;
            for (Row row : found) {
                insert.setObject(1, job);
                insert.setInt(2, position++);
                insert.setInt(3, row.line());
                insert.setString(4, row.type());
                insert.setString(5, row.externalId());
                insert.setString(6, row.outcome());
                insert.setString(7, row.pointer());
                insert.setString(8, row.key());
                insert.setString(9, ContentJson.write(row.arguments()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Job job(Connection connection, ResultSet row) throws SQLException {
        Tally tally = new Tally();
        tally.total = row.getInt("total");
        tally.done = row.getInt("done");
        tally.created = row.getInt("created");
        tally.changed = row.getInt("changed");
        tally.unchanged = row.getInt("unchanged");
        tally.refused = row.getInt("refused");
        tally.conflicts = row.getInt("conflicts");
        tally.warnings = row.getInt("warnings");
        UUID id = row.getObject("id", UUID.class);
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Job(
                id,
                row.getString("state"),
                row.getBoolean("dry_run"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                tally,
                row.getString("problem"),
                rows(connection, id));
    }

    private static List<Row> rows(Connection connection, UUID job) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select * from import_finding where job_id = ? order by position limit " + MOST_FINDINGS)) {
            select.setObject(1, job);
            try (ResultSet rows = select.executeQuery()) {
                List<Row> list = new ArrayList<>();
                while (rows.next()) {
                    list.add(new Row(
                            rows.getInt("line"),
                            rows.getString("type"),
                            rows.getString("external_id"),
                            rows.getString("outcome"),
                            rows.getString("pointer"),
                            rows.getString("reason"),
                            arguments(rows.getString("arguments"))));
                }
                return list;
            }
        }
    }

    private static List<Object> arguments(String json) {
        try {
            return ContentJson.MAPPER.readValue(json, new TypeReference<>() {});
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("stored arguments are not JSON", e);
        }
    }
}
