package se.samlat.entry;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Acting;
import se.samlat.history.History;

/** The one way to write an entry: row, history and word to those who listen, in the caller's transaction. */
@Singleton
public class EntryWriter {

    private final EntityManager em;
    private final History history;
    private final TransactionSynchronizationRegistry transaction;
    private final ChangeListener changes;

    EntryWriter(
            EntityManager em,
            History history,
            TransactionSynchronizationRegistry transaction,
            ChangeListener changes) {
        this.em = em;
        this.history = history;
        this.transaction = transaction;
        this.changes = changes;
    }

    /**
     * Waits until it is this transaction's turn to write. Every change takes its number in one order, under a lock that is
     * held until commit; whoever takes that lock before any row can never wait in a ring with another.
     */
    public void takeTurn() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(7216352841) as text)").getSingleResult();
    }

    /** The entry with the id. */
    public Optional<Entry> find(EntryKind<?> kind, UUID id) {
        return Optional.ofNullable(em.find(kind.entity(), id));
    }

    /** The entry that came from the source under the source's own id. */
    public Optional<Entry> find(EntryKind<?> kind, String source, String externalId) {
        boolean coded = kind.list() != null;
        var query = em.createQuery(
                        "from " + kind.entity().getSimpleName() + " where externalId = :externalId and "
                                + (coded ? "list = :scope" : "source = :scope"),
                        kind.entity())
                .setParameter("externalId", externalId)
                .setParameter("scope", coded ? kind.list() : source);
        return query.getResultStream().map(Entry.class::cast).findFirst();
    }

    /** Stores a new entry. */
    public void add(EntryKind<?> kind, Entry entry, Acting acting, String verb, Instant now) {
        em.persist(entry);
        em.flush();
        written(kind, entry, acting, verb, null, null, now);
    }

    /** Stores what an intention method has changed in an entry, with the content that stood there before. */
    public void change(
            EntryKind<?> kind,
            Entry entry,
            JsonNode before,
            Acting acting,
            String verb,
            @Nullable String reason,
            Instant now) {
        em.flush();
        written(kind, entry, acting, verb, reason, before, now);
    }

    /** Forgets what Hibernate remembers, so that a long import does not grow. */
    public void clear() {
        em.flush();
        em.clear();
    }

    private void written(
            EntryKind<?> kind,
            Entry entry,
            Acting acting,
            String verb,
            @Nullable String reason,
            @Nullable JsonNode before,
            Instant now) {
        History.Subject subject = new History.Subject(kind.type(), entry.id(), entry.version(), verb, reason);
        history.note(acting, subject, before, ContentJson.tree(entry.content()), now);
        tellAfterCommit();
    }

    private void tellAfterCommit() {
        if (transaction.getResource(EntryWriter.class) != null) {
            return;
        }
        transaction.putResource(EntryWriter.class, this);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing is told before it holds.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    changes.tell();
                }
            }
        });
    }
}
