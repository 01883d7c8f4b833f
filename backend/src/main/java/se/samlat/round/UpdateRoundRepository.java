package se.samlat.round;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.ContentJson;
import se.samlat.entry.EntryReader;

/** Reads update rounds and how far they have come; keeps what they came to. */
@Singleton
public class UpdateRoundRepository {

    private static final String COLUMNS = "select id, version, content::text, opens_at, closed_at, changed_at from update_round";

    /** Every published listing with whether anybody has vouched for it since, and whether its actor has changed it. */
    private static final String ASKED = """
            select provider_id, id, content #>> '{name,sv}' as name, version,
              coalesce(verified_at >= ?, false) as done,
              exists (select 1 from history where subject_id = service.id and at >= ?
                and role not in ('system', 'coordinator') and verb <> 'confirmed') as changed
            from service where state = 'published'
            """;

    private final EntryReader database;
    private final EntityManager em;

    UpdateRoundRepository(EntryReader database, EntityManager em) {
        this.database = database;
        this.em = em;
    }

    /**
     * A round as it is read.
     *
     * @param opensAt the moment since which a confirmation counts
     * @param closedAt when it was closed; null while it is not
     */
    public record Row(
            UUID id,
            int version,
            UpdateRoundContent content,
            Instant opensAt,
            @Nullable Instant closedAt,
            Instant changedAt) {}

    /**
     * A listing that a round asks for.
     *
     * @param done whether anybody has vouched for it since the round opened
     * @param changed whether its actor has changed it since
     */
    public record Asked(UUID actor, UUID id, String name, int version, boolean done, boolean changed) {}

    /** How far somebody has come: an actor, or all of them together. */
    record Progress(int listings, int done, int changed) {
        static final Progress NONE = new Progress(0, 0, 0);
    }

    UUID newId() {
        return (UUID) em.createNativeQuery("select uuidv7()", UUID.class).getSingleResult();
    }

    /** The round with the id. */
    public Optional<Row> find(UUID id) {
        return rows(COLUMNS + " where id = ?", select -> select.setObject(1, id)).stream().findFirst();
    }

    /** The round that is not closed. */
    public Optional<Row> open() {
        return rows(COLUMNS + " where closed_at is null", select -> {}).stream().findFirst();
    }

    /** The rounds, the newest first. */
    List<Row> page(int page, int limit) {
        return rows(COLUMNS + " order by opens_at desc, id limit ? offset ?", select -> {
            select.setInt(1, limit);
            select.setLong(2, (long) (page - 1) * limit);
        });
    }

    int count() {
        return database.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select count(*) from update_round");
                    ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    /** Every listing that is asked for since the moment, as it stands now. */
    public List<Asked> asked(Instant since) {
        return database.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(ASKED + " order by sort_name, id")) {
                OffsetDateTime moment = OffsetDateTime.ofInstant(since, ZoneOffset.UTC);
                select.setObject(1, moment);
                select.setObject(2, moment);
                try (ResultSet rows = select.executeQuery()) {
                    List<Asked> asked = new ArrayList<>();
                    while (rows.next()) {
                        asked.add(new Asked(
                                rows.getObject(1, UUID.class),
                                rows.getObject(2, UUID.class),
                                rows.getString(3),
                                rows.getInt(4),
                                rows.getBoolean(5),
                                rows.getBoolean(6)));
                    }
                    return asked;
                }
            }
        });
    }

    /** Keeps how far each actor has come. */
    void keepResult(UUID round, Instant since) {
        em.createNativeQuery("insert into update_round_result (round_id, actor_id, listings, done, changed)"
                        + " select :round, provider_id, count(*), count(*) filter (where done),"
                        + " count(*) filter (where done and changed) from ("
                        + ASKED.replaceFirst("\\?", ":since").replaceFirst("\\?", ":since")
                        + ") asked group by provider_id")
                .setParameter("round", round)
                .setParameter("since", since)
                .executeUpdate();
    }

    /** How far each actor had come in a round when it was closed. */
    Map<UUID, Progress> result(UUID round) {
        return database.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select actor_id, listings, done, changed from update_round_result where round_id = ?")) {
                select.setObject(1, round);
                return progress(select);
            }
        });
    }

    /** How far all actors together had come in each of the rounds. */
    Map<UUID, Progress> totals(List<UUID> rounds) {
        return database.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select round_id, sum(listings), sum(done), sum(changed)"
                    + " from update_round_result where round_id = any (?) group by round_id")) {
                select.setArray(1, connection.createArrayOf("uuid", rounds.toArray()));
                return progress(select);
            }
        });
    }

    private static Map<UUID, Progress> progress(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            Map<UUID, Progress> found = new HashMap<>();
            while (rows.next()) {
                found.put(rows.getObject(1, UUID.class), new Progress(rows.getInt(2), rows.getInt(3), rows.getInt(4)));
            }
            return found;
        }
    }

    @FunctionalInterface
    private interface Binding {
        void to(PreparedStatement select) throws SQLException;
    }

    private List<Row> rows(String sql, Binding binding) {
        return database.run(connection -> rows(connection, sql, binding));
    }

    private static List<Row> rows(Connection connection, String sql, Binding binding) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            binding.to(select);
            try (ResultSet rows = select.executeQuery()) {
                List<Row> found = new ArrayList<>();
                while (rows.next()) {
                    OffsetDateTime closedAt = rows.getObject(5, OffsetDateTime.class);
                    found.add(new Row(
                            rows.getObject(1, UUID.class),
                            rows.getInt(2),
                            ContentJson.read(rows.getString(3), UpdateRoundContent.class),
                            rows.getObject(4, OffsetDateTime.class).toInstant(),
                            closedAt == null ? null : closedAt.toInstant(),
                            rows.getObject(6, OffsetDateTime.class).toInstant()));
                }
                return found;
            }
        }
    }
}
