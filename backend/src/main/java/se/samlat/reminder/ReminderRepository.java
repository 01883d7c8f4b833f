package se.samlat.reminder;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.EntryReader;

/** Keeps which mail was sent where, and what its link was used for. */
@Singleton
class ReminderRepository {

    /** No other part locks by these numbers. */
    private static final long POST_LOCK = 7216352842L;
    private static final long WRITING_LOCK = 7216352843L;

    private static final String COLUMNS = "select id, round_id, address, actors, listings, state, attempts, created_at,"
            + " next_try_at, sent_at, expires_at, problem from reminder";

    private final EntryReader database;
    private final EntityManager em;

    ReminderRepository(EntryReader database, EntityManager em) {
        this.database = database;
        this.em = em;
    }

    /** Where a mail stands. */
    enum State {
        WAITING,
        SENT,
        FAILED
    }

    /**
     * A mail to a mailbox about everything that is left there.
     *
     * @param actors for whom the mailbox is asked
     * @param listings how many listings were left when it was written
     * @param attempts how often it has been tried
     * @param expiresAt until when its link may be used
     * @param problem message key: why it could not be delivered
     */
    record Row(
            UUID id,
            UUID round,
            String address,
            List<UUID> actors,
            int listings,
            State state,
            int attempts,
            Instant createdAt,
            Instant nextTryAt,
            @Nullable Instant sentAt,
            Instant expiresAt,
            @Nullable String problem) {}

    Optional<Row> find(UUID id) {
        return rows(COLUMNS + " where id = ?", select -> select.setObject(1, id)).stream().findFirst();
    }

    List<Row> page(UUID round, int page, int limit) {
        return rows(COLUMNS + " where round_id = ? order by created_at desc, address, id limit ? offset ?", select -> {
            select.setObject(1, round);
            select.setInt(2, limit);
            select.setLong(3, (long) (page - 1) * limit);
        });
    }

    int count(UUID round) {
        return database.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select count(*) from reminder where round_id = ?")) {
                select.setObject(1, round);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        });
    }

    /** When each mailbox was last written to in the round; a mail that could not be delivered does not count. */
    Map<String, Instant> lastTo(UUID round) {
        return database.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select address, max(created_at) from reminder"
                    + " where round_id = ? and state <> 'failed' group by address")) {
                select.setObject(1, round);
                try (ResultSet rows = select.executeQuery()) {
                    Map<String, Instant> last = new HashMap<>();
                    while (rows.next()) {
                        last.put(rows.getString(1), rows.getObject(2, OffsetDateTime.class).toInstant());
                    }
                    return last;
                }
            }
        });
    }

    /** Waits until nobody else writes mail: none is written twice. For the rest of the transaction. */
    void takeTurn() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)", String.class)
                .setParameter("lock", WRITING_LOCK)
                .getSingleResult();
    }

    /** Puts a mail in the queue, in the caller's transaction. */
    void add(UUID round, String address, List<UUID> actors, int listings, String accountId, Instant now, Instant expiresAt) {
        em.createNativeQuery("""
                insert into reminder (id, round_id, address, actors, listings, state, account_id, created_at, next_try_at, expires_at)
                values (uuidv7(), :round, :address, :actors, :listings, 'waiting', :account, :now, :now, :expires)
                """)
                .setParameter("round", round)
                .setParameter("address", address)
                .setParameter("actors", actors.toArray(UUID[]::new))
                .setParameter("listings", listings)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .setParameter("expires", expiresAt)
                .executeUpdate();
    }

    /**
     * Does the work where no other instance is doing it.
     *
     * @return whether it was done
     */
    boolean alone(Runnable work) {
        return database.runPatiently(connection -> {
            if (!lock(connection, "select pg_try_advisory_lock(?)")) {
                return false;
            }
            try {
                work.run();
            } finally {
                lock(connection, "select pg_advisory_unlock(?)");
            }
            return true;
        });
    }

    /** What is to be sent now, the oldest first. */
    List<Row> waiting(Instant now) {
        return rows(COLUMNS + " where state = 'waiting' and next_try_at <= ? order by created_at, id limit 200",
                select -> select.setObject(1, at(now)));
    }

    void sent(UUID id, Instant now) {
        update("update reminder set state = 'sent', attempts = attempts + 1, sent_at = ?, problem = null where id = ?", update -> {
            update.setObject(1, at(now));
            update.setObject(2, id);
        });
    }

    /** It was not delivered: it is tried again, or given up where there is no next time. */
    void undelivered(UUID id, String problem, @Nullable Instant nextTry) {
        update("update reminder set attempts = attempts + 1, problem = ?, state = ?, next_try_at = coalesce(?, next_try_at)"
                + " where id = ?", update -> {
            update.setString(1, problem);
            update.setString(2, nextTry == null ? "failed" : "waiting");
            update.setObject(3, nextTry == null ? null : at(nextTry));
            update.setObject(4, id);
        });
    }

    /** Which listings a link has been used for. */
    Set<UUID> usedFor(UUID reminder) {
        return database.run(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select service_id from reminder_use where reminder_id = ?")) {
                select.setObject(1, reminder);
                try (ResultSet rows = select.executeQuery()) {
                    Set<UUID> used = new HashSet<>();
                    while (rows.next()) {
                        used.add(rows.getObject(1, UUID.class));
                    }
                    return used;
                }
            }
        });
    }

    /**
     * Uses a link for a listing, in the caller's transaction.
     *
     * @return whether it had not been used for it before
     */
    boolean use(UUID reminder, UUID service, Instant now) {
        return em.createNativeQuery("insert into reminder_use (reminder_id, service_id, at) values (:reminder, :service, :now)"
                                + " on conflict do nothing")
                        .setParameter("reminder", reminder)
                        .setParameter("service", service)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    @FunctionalInterface
    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    private List<Row> rows(String sql, Binding binding) {
        return database.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                binding.to(select);
                try (ResultSet rows = select.executeQuery()) {
                    List<Row> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(row(rows));
                    }
                    return found;
                }
            }
        });
    }

    private void update(String sql, Binding binding) {
        database.run(connection -> {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                binding.to(update);
                return update.executeUpdate();
            }
        });
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                List.of((UUID[]) row.getArray(4).getArray()),
                row.getInt(5),
                State.valueOf(row.getString(6).toUpperCase(java.util.Locale.ROOT)),
                row.getInt(7),
                instant(row, 8),
                instant(row, 9),
                row.getObject(10) == null ? null : instant(row, 10),
                instant(row, 11),
                row.getString(12));
    }

    private static Instant instant(ResultSet row, int at) throws SQLException {
        return row.getObject(at, OffsetDateTime.class).toInstant();
    }

    private static boolean lock(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, POST_LOCK);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
