package se.samlat.submission;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.ContentJson;
import se.samlat.entry.EntryReader;
import se.samlat.submission.SubmissionWire.Closing;
import se.samlat.submission.SubmissionWire.ReportTopic;
import se.samlat.submission.SubmissionWire.SubmissionActor;
import se.samlat.submission.SubmissionWire.SubmissionKind;
import se.samlat.submission.SubmissionWire.SubmissionOutcome;
import se.samlat.submission.SubmissionWire.SubmissionService;
import se.samlat.submission.SubmissionWire.SubmissionState;
import se.samlat.submission.SubmissionWire.Written;
import se.samlat.text.LocalizedText;

/** Stores what has come in, and reads it. */
@Singleton
class SubmissionRepository {

    /** Any number that no other lock of the product has. */
    private static final long REMOVAL_LOCK = 7216352865L;

    private static final String FROM = """
             from submission
             left join service on service.id = submission.service_id
             left join actor provider on provider.id = service.provider_id
             left join actor closer on closer.id = submission.closed_actor_id
            """;

    private static final String COLUMNS = """
            select submission.id, submission.version, submission.kind, submission.state, submission.received_at, submission.topic,
              submission.written::text as written, submission.outcome, submission.answer, submission.closed_at,
              submission.closed_role, submission.on_behalf, service.id as service_id, service.content ->> 'name' as service_name,
              provider.id as provider_id, provider.content ->> 'name' as provider_name,
              closer.id as closer_id, closer.content ->> 'name' as closer_name
            """;

    /** What waits, the oldest first; then what is done, the newest first. */
    private static final String ORDER = """
             order by submission.state = 'done',
              case when submission.state <> 'done' then submission.received_at end,
              submission.closed_at desc, submission.id
            """;

    private final EntryReader database;
    private final EntityManager em;

    SubmissionRepository(EntryReader database, EntityManager em) {
        this.database = database;
        this.em = em;
    }

    /**
     * Which submissions are wanted; null where it does not matter.
     *
     * @param providers reports of listings of these actors only
     * @param service reports of this listing only
     * @param kind of this kind only
     * @param done answered ones only, or waiting ones only
     */
    record Wanted(
            @Nullable Collection<UUID> providers,
            @Nullable UUID service,
            @Nullable SubmissionKind kind,
            @Nullable Boolean done) {}

    /** A page and how many there are in all. */
    record Slice(List<SubmissionRow> rows, int totalItems) {}

    /** A new public id. */
    UUID newId() {
        return (UUID) em.createNativeQuery("select uuidv7()", UUID.class).getSingleResult();
    }

    void add(Submission submission) {
        em.persist(submission);
        em.flush();
    }

    Optional<Submission> entity(UUID id) {
        return Optional.ofNullable(em.find(Submission.class, id));
    }

    void flush() {
        em.flush();
    }

    /** Whether no other instance is taking texts away; holds until the transaction ends. */
    boolean removesAlone() {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(" + REMOVAL_LOCK + ")").getSingleResult();
    }

    /** Those that were answered before the moment and still hold what somebody wrote. */
    List<Submission> answeredBefore(Instant moment) {
        return em.createQuery(
                        "from Submission where closedAt < :moment and (written is not null or answer is not null) order by id",
                        Submission.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** How many have come in since the moment: reports of the listing, or what is about none where it is null. */
    int countSince(@Nullable UUID service, Instant moment) {
        String about = service == null ? "service is null" : "service = :service";
        var count = em.createQuery("select count(*) from Submission where receivedAt >= :moment and " + about, Long.class)
                .setParameter("moment", moment);
        if (service != null) {
            count.setParameter("service", service);
        }
        return count.getSingleResult().intValue();
    }

    /** Whether it is the code of a municipality. */
    boolean isMunicipality(String code) {
        return !em.createNativeQuery(
                        "select 1 from code where list = 'municipality' and state = 'published' and external_id = :code")
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    Optional<SubmissionRow> find(UUID id) {
        return database.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(COLUMNS + FROM + " where submission.id = ?")) {
                select.setObject(1, id);
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(row(rows)) : Optional.empty();
                }
            }
        });
    }

    Slice page(Wanted wanted, int page, int limit) {
        return database.run(connection -> {
            String where = where(wanted);
            try (PreparedStatement select = connection.prepareStatement(COLUMNS + FROM + where + ORDER + " limit ? offset ?");
                    PreparedStatement count = connection.prepareStatement("select count(*)" + FROM + where)) {
                int next = bind(connection, select, wanted);
                select.setInt(next, limit);
                select.setLong(next + 1, (long) (page - 1) * limit);
                bind(connection, count, wanted);
                try (ResultSet rows = select.executeQuery();
                        ResultSet total = count.executeQuery()) {
                    List<SubmissionRow> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(row(rows));
                    }
                    total.next();
                    return new Slice(found, total.getInt(1));
                }
            }
        });
    }

    /** The names of the actors. */
    Map<UUID, SubmissionActor> actors(Collection<UUID> ids) {
        return database.run(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select id, content ->> 'name' as name from actor where id = any (?)")) {
                select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
                try (ResultSet rows = select.executeQuery()) {
                    Map<UUID, SubmissionActor> named = new HashMap<>();
                    while (rows.next()) {
                        SubmissionActor actor = actor(rows, "id", "name");
                        named.put(actor.id(), actor);
                    }
                    return named;
                }
            }
        });
    }

    private static String where(Wanted wanted) {
        return " where true"
                + (wanted.providers() == null ? "" : " and service.provider_id = any (?)")
                + (wanted.service() == null ? "" : " and submission.service_id = ?")
                + (wanted.kind() == null ? "" : " and submission.kind = ?")
                + (wanted.done() == null ? "" : wanted.done() ? " and submission.state = 'done'" : " and submission.state <> 'done'");
    }

    private static int bind(Connection connection, PreparedStatement select, Wanted wanted) throws SQLException {
        int next = 1;
        if (wanted.providers() != null) {
            Array ids = connection.createArrayOf("uuid", wanted.providers().toArray());
            select.setArray(next++, ids);
        }
        if (wanted.service() != null) {
            select.setObject(next++, wanted.service());
        }
        if (wanted.kind() != null) {
            select.setString(next++, wanted.kind().name().toLowerCase(Locale.ROOT));
        }
        return next;
    }

    private static SubmissionRow row(ResultSet rows) throws SQLException {
        String topic = rows.getString("topic");
        String written = rows.getString("written");
        return new SubmissionRow(
                rows.getObject("id", UUID.class),
                rows.getInt("version"),
                value(SubmissionKind.class, rows.getString("kind")),
                value(SubmissionState.class, rows.getString("state")),
                moment(rows, "received_at"),
                topic == null ? null : value(ReportTopic.class, topic),
                rows.getString("service_name") == null
                        ? null
                        : new SubmissionService(
                                rows.getObject("service_id", UUID.class),
                                name(rows, "service_name"),
                                actor(rows, "provider_id", "provider_name")),
                written == null ? null : ContentJson.read(written, Written.class),
                rows.getObject("closed_at") == null ? null : closing(rows));
    }

    private static Closing closing(ResultSet rows) throws SQLException {
        return new Closing(
                value(SubmissionOutcome.class, rows.getString("outcome")),
                rows.getString("answer"),
                moment(rows, "closed_at"),
                rows.getString("closed_role"),
                rows.getString("closer_name") == null ? null : actor(rows, "closer_id", "closer_name"),
                rows.getBoolean("on_behalf"));
    }

    private static SubmissionActor actor(ResultSet rows, String id, String name) throws SQLException {
        return new SubmissionActor(rows.getObject(id, UUID.class), name(rows, name));
    }

    private static LocalizedText name(ResultSet rows, String column) throws SQLException {
        return ContentJson.read(rows.getString(column), LocalizedText.class);
    }

    private static Instant moment(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static <E extends Enum<E>> E value(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
