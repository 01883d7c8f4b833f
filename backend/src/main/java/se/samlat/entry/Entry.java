package se.samlat.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * One registered thing: the same envelope round every kind of content (decisions/0001). Written through intention
 * methods only; read by {@link EntryReader}, which goes straight to the wire.
 */
@MappedSuperclass
public abstract class Entry {

    @Id
    private UUID id;

    @Version
    private int version;

    @Convert(converter = StateColumn.class)
    private EntryState state;

    private String source;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @ColumnTransformer(read = "content::text", write = "?::jsonb")
    private String content;

    @Column(name = "imported_version")
    private @Nullable Integer importedVersion;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    private @Nullable String reason;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    /** Fills a new entry; it gets version 0 when it is stored. */
    public void open(UUID newId, String origin, @Nullable String originId, EntryState first, String json, Instant now) {
        id = newId;
        source = origin;
        externalId = originId;
        state = first;
        content = json;
        createdAt = now;
        changedAt = now;
    }

    /** Replaces content and state. The version rises when the transaction writes. */
    public void revise(EntryState next, String json, Instant now) {
        state = next;
        content = json;
        changedAt = now;
    }

    /** Takes the entry away from the public, with the reason that its address will not tell but its history does. */
    public void archive(String why, Instant now) {
        state = EntryState.ARCHIVED;
        reason = why;
        changedAt = now;
    }

    /** Shows the entry to the public again, as it stood when it was taken away. */
    public void restore(Instant now) {
        state = EntryState.PUBLISHED;
        reason = null;
        changedAt = now;
    }

    /** Lets this entry's address lead on to the one that it was found to be the same as. */
    public void mergeInto(UUID survivor, String why, Instant now) {
        state = EntryState.MERGED;
        mergedInto = survivor;
        reason = why;
        changedAt = now;
    }

    /** Remembers that the version being written is the import's own, so that a later import may replace it. */
    public void markImported(int importedAs) {
        importedVersion = importedAs;
    }

    /** Whether anybody has edited or confirmed the entry since the last import wrote it (or it was never imported). */
    public boolean changedSinceImport() {
        return importedVersion == null || importedVersion != version;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public EntryState state() {
        return state;
    }

    public String source() {
        return source;
    }

    public @Nullable String externalId() {
        return externalId;
    }

    /** The content as JSON; {@link ContentJson} turns it into the feature's record. */
    public String content() {
        return content;
    }

    /** Stores the state as the lower-case word that the database checks. */
    static final class StateColumn implements AttributeConverter<EntryState, String> {
        @Override
        public String convertToDatabaseColumn(EntryState state) {
            return state.code();
        }

        @Override
        public EntryState convertToEntityAttribute(String column) {
            return EntryState.of(column);
        }
    }
}
