package se.samlat.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Acting;

/** Writes what was changed, in the transaction of the change. */
@Singleton
public class History {

    private final EntityManager em;

    History(EntityManager em) {
        this.em = em;
    }

    /**
     * One line of history about one thing.
     *
     * @param type the kind of thing, such as {@code service}
     * @param id the thing
     * @param version its version after the change
     * @param verb what was done, such as {@code imported}
     * @param reason why, where a reason was asked for
     */
    public record Subject(String type, UUID id, int version, String verb, @Nullable String reason) {}

    /** Notes a change of content. */
    public void note(Acting acting, Subject subject, @Nullable JsonNode before, JsonNode after, Instant at) {
        em.createNativeQuery("""
                insert into history (id, at, account_id, role, acting_actor_id, subject_type, subject_id, version, verb, reason, changes)
                values (uuidv7(), :at, :account, :role, cast(cast(:actor as text) as uuid), :type, :id, :version, :verb, :reason, cast(:changes as jsonb))
                """)
                .setParameter("at", at)
                .setParameter("account", acting.accountId())
                .setParameter("role", acting.role())
                .setParameter("actor", acting.actor() == null ? null : acting.actor().toString())
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .setParameter("version", subject.version())
                .setParameter("verb", subject.verb())
                .setParameter("reason", subject.reason())
                .setParameter("changes", Differences.between(before, after).toString())
                .executeUpdate();
    }
}
