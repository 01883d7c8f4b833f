package se.samlat.accounts;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samlat.accounts.AccountWire.AccountActor;
import se.samlat.accounts.AccountWire.UnattendedActor;
import se.samlat.entry.ContentJson;
import se.samlat.entry.EntryReader;
import se.samlat.text.LocalizedText;

/** What the database knows around accounts: how often each was changed, what actors are called, and what they have listed. */
@Singleton
class AccountRepository {

    /** Any number, the same for all: accounts are changed one after the other. */
    private static final int LOCK = 630_064;

    private static final String VERSIONS =
            "select subject_id, max(version) as version from history where subject_type = 'account' and subject_id = any (?) group by subject_id";

    private static final String NAMES =
            "select id, content -> 'name' as name from actor where state = 'published' and id = any (?)";

    private static final String CHOICES =
            "select id, content -> 'name' as name from actor where state = 'published' and (? or id = any (?)) order by sort_name, id";

    private static final String UNATTENDED = """
            with recursive attended (id) as (
              select unnest(?)
              union
              select actor.id from attended join actor on actor.parent_id = attended.id)
            select actor.id, actor.content -> 'name' as name, actor.id = any (?) as invited, count(*) over () as total,
              (select count(*) from service where provider_id = actor.id and state = 'published') as services
            from actor
            where actor.state = 'published' and actor.id not in (select id from attended)
            order by services desc, actor.sort_name, actor.id
            limit ? offset ?
            """;

    private final EntryReader database;
    private final EntityManager em;

    AccountRepository(EntryReader database, EntityManager em) {
        this.database = database;
        this.em = em;
    }

    /**
     * Lets accounts be changed by this transaction alone, until it ends: the log-in service itself has no versions, and two
     * administrators must not close each other's account at once.
     */
    void lock() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)").setParameter("lock", LOCK).getSingleResult();
    }

    /** The version of each account that was ever changed here; 0 for those not told. */
    Map<UUID, Integer> versions(Collection<UUID> accounts) {
        return database.run(connection -> byId(connection, VERSIONS, accounts, row -> row.getInt("version")));
    }

    /** What those of the actors are called that are public. */
    Map<UUID, LocalizedText> names(Collection<UUID> actors) {
        return database.run(connection -> byId(connection, NAMES, actors, AccountRepository::name));
    }

    /** The public actors by name: all of them, or those with these ids. */
    List<AccountActor> actors(boolean all, Collection<UUID> ids) {
        return database.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(CHOICES)) {
                select.setBoolean(1, all);
                select.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
                try (ResultSet rows = select.executeQuery()) {
                    List<AccountActor> actors = new ArrayList<>();
                    while (rows.next()) {
                        actors.add(new AccountActor(rows.getObject("id", UUID.class), name(rows)));
                    }
                    return actors;
                }
            }
        });
    }

    /**
     * A page of actors.
     *
     * @param total how many there are in all
     */
    record Unattended(List<UnattendedActor> actors, int total) {}

    /** The public actors that nobody keeps true, neither at them nor above them; those with most listings first. */
    Unattended unattended(Collection<UUID> attended, Collection<UUID> invited, int page, int limit) {
        Unattended found = page(attended, invited, page, limit);
        return found.actors().isEmpty() && page > 1
                ? new Unattended(List.of(), page(attended, invited, 1, 1).total())
                : found;
    }

    private Unattended page(Collection<UUID> attended, Collection<UUID> invited, int page, int limit) {
        return database.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(UNATTENDED)) {
                select.setArray(1, connection.createArrayOf("uuid", attended.toArray()));
                select.setArray(2, connection.createArrayOf("uuid", invited.toArray()));
                select.setInt(3, limit);
                select.setLong(4, (long) (page - 1) * limit);
                try (ResultSet rows = select.executeQuery()) {
                    List<UnattendedActor> actors = new ArrayList<>();
                    int total = 0;
                    while (rows.next()) {
                        total = rows.getInt("total");
                        actors.add(new UnattendedActor(
                                rows.getObject("id", UUID.class),
                                name(rows),
                                rows.getInt("services"),
                                rows.getBoolean("invited")));
                    }
                    return new Unattended(actors, total);
                }
            }
        });
    }

    /** What one row says. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> Map<UUID, T> byId(Connection connection, String sql, Collection<UUID> ids, Reading<T> reading)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                Map<UUID, T> found = new HashMap<>();
                while (rows.next()) {
                    found.put(rows.getObject(1, UUID.class), reading.of(rows));
                }
                return found;
            }
        }
    }

    private static LocalizedText name(ResultSet row) throws SQLException {
        return ContentJson.read(row.getString("name"), LocalizedText.class);
    }
}
