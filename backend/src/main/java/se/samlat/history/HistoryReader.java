package se.samlat.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what was changed. Who may read how much of it, the feature says whose thing it is. */
@Singleton
public class HistoryReader {

    private final EntityManager em;
    private final ObjectMapper json;

    HistoryReader(EntityManager em, ObjectMapper json) {
        this.em = em;
        this.json = json;
    }

    /**
     * One change of one field.
     *
     * @param pointer JSON pointer of the field
     * @param old what stood there; null where nothing did
     * @param now what stands there since; null where nothing does
     */
    public record FieldChange(String pointer, @Nullable JsonNode old, @Nullable JsonNode now) {}

    /**
     * One line of history.
     *
     * @param accountId who did it; for nobody's eyes but to tell one's own changes from others'
     * @param actor the actor that was acted for
     * @param verb what was done, such as {@code confirmed}
     * @param changes what became of which field; empty where only the state changed
     */
    public record Line(
            Instant at,
            int version,
            String verb,
            String accountId,
            String role,
            @Nullable UUID actor,
            @Nullable String reason,
            List<FieldChange> changes) {}

    /** How many lines there are of the thing. */
    public int count(UUID subject) {
        return ((Number) em.createNativeQuery("select count(*) from history where subject_id = :subject")
                        .setParameter("subject", subject)
                        .getSingleResult())
                .intValue();
    }

    /** The lines of the thing, the newest first. */
    public List<Line> page(UUID subject, int page, int limit) {
        List<?> rows = em.createNativeQuery("""
                        select at, version, verb, account_id, role, acting_actor_id, reason, changes::text as changes
                        from history where subject_id = :subject order by at desc, id desc
                        """, Tuple.class)
                .setParameter("subject", subject)
                .setFirstResult((page - 1) * limit)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(this::line).toList();
    }

    /** Whether any field of the thing has changed after the version. */
    public boolean hasChangedSince(String type, UUID subject, int version) {
        return (Boolean) em.createNativeQuery("""
                        select exists (select from history where subject_type = :type and subject_id = :subject
                          and version > :version and changes <> cast('[]' as jsonb))
                        """, Boolean.class)
                .setParameter("type", type)
                .setParameter("subject", subject)
                .setParameter("version", version)
                .getSingleResult();
    }

    private Line line(Tuple row) {
        return new Line(
                row.get("at", Instant.class),
                row.get("version", Integer.class),
                row.get("verb", String.class),
                row.get("account_id", String.class),
                row.get("role", String.class),
                row.get("acting_actor_id", UUID.class),
                row.get("reason", String.class),
                changes(row.get("changes", String.class)));
    }

    private List<FieldChange> changes(String stored) {
        try {
            List<FieldChange> changes = new ArrayList<>();
            for (JsonNode change : json.readTree(stored)) {
                changes.add(new FieldChange(change.path("pointer").asText(), change.get("old"), change.get("new")));
            }
            return changes;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored history is not JSON", e);
        }
    }
}
