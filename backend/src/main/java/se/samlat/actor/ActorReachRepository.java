package se.samlat.actor;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samlat.account.Caller;
import se.samlat.account.Membership;
import se.samlat.entry.EntryReader;

/** How far a membership reaches: an actor and every unit below it (domain: accounts and roles). */
@Singleton
public class ActorReachRepository {

    /** An actor with those above it, the nearest first; union lets even a circle end. */
    private static final String ABOVE = """
            with recursive above (id, steps) as (
              select cast(? as uuid), 0
              union
              select actor.parent_id, above.steps + 1 from above join actor on actor.id = above.id
              where actor.parent_id is not null and above.steps < 20)
            select id from above order by steps
            """;

    private static final String BELOW = """
            with recursive below (id) as (
              select unnest(?)
              union
              select actor.id from below join actor on actor.parent_id = below.id)
            select id from below
            """;

    private final EntryReader database;

    ActorReachRepository(EntryReader database) {
        this.database = database;
    }

    /**
     * As what somebody may act for an actor.
     *
     * @param membership the strongest that reaches it
     * @param through the actor whose membership that is: the actor itself, or one above it
     */
    public record Standing(Membership membership, UUID through) {}

    /** As what the caller may act for the actor; empty where no membership reaches it. */
    public Optional<Standing> over(Caller caller, UUID actor) {
        if (caller.memberships().isEmpty()) {
            return Optional.empty();
        }
        return database.run(connection -> above(connection, actor)).stream()
                .filter(caller.memberships()::containsKey)
                .map(id -> new Standing(caller.memberships().get(id), id))
                .reduce((near, far) -> far.membership().compareTo(near.membership()) > 0 ? far : near);
    }

    /** The actors and all units below them. */
    public Set<UUID> below(Collection<UUID> actors) {
        return actors.isEmpty() ? Set.of() : database.run(connection -> {
            Array ids = connection.createArrayOf("uuid", actors.toArray());
            try (PreparedStatement select = connection.prepareStatement(BELOW)) {
                select.setArray(1, ids);
                return new HashSet<>(ids(select));
            }
        });
    }

    private static List<UUID> above(Connection connection, UUID actor) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ABOVE)) {
            select.setObject(1, actor);
            return ids(select);
        }
    }

    private static List<UUID> ids(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            List<UUID> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        }
    }
}
