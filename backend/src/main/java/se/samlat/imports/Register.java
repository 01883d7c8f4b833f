package se.samlat.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samlat.entry.Entry;
import se.samlat.entry.EntryKind;
import se.samlat.entry.EntryState;
import se.samlat.entry.EntryWriter;
import se.samlat.entry.Findings;

/** What a reference may lead to during an import: what the register holds, and what the same file has brought so far. */
final class Register implements Findings.Known {

    private final Map<String, EntryKind<?>> kinds;
    private final EntryWriter writer;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Set<UUID> present = new HashSet<>();

    Register(Map<String, EntryKind<?>> kinds, EntryWriter writer) {
        this.kinds = kinds;
        this.writer = writer;
    }

    /** Remembers a record that was taken (or would have been, in a dry run). */
    void add(EntryKind<?> kind, ImportRecord record, UUID id) {
        ids.put(key(kind, record.source(), record.externalId()), id);
        if (record.state() == EntryState.PUBLISHED) {
            present.add(id);
        }
    }

    /** Lets a record refer to itself or not as it is checked: its own id counts as absent. */
    void with(EntryKind<?> kind, UUID id, Runnable check) {
        boolean was = present.remove(id);
        check.run();
        if (was) {
            present.add(id);
        }
    }

    /** The id that a source's own id stands for. */
    Optional<UUID> find(EntryKind<?> kind, String source, String externalId) {
        String key = key(kind, source, externalId);
        UUID known = ids.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Entry> stored = writer.find(kind, source, externalId);
        stored.ifPresent(entry -> remember(key, entry));
        return stored.map(Entry::id);
    }

    @Override
    public boolean hasCode(String list, String code) {
        EntryKind<?> kind = kinds.get(list);
        return find(kind, "", code).filter(present::contains).isPresent();
    }

    @Override
    public boolean hasEntry(String type, UUID id) {
        if (present.contains(id)) {
            return true;
        }
        boolean stored = writer.find(kinds.get(type), id)
                .filter(entry -> entry.state() == EntryState.PUBLISHED)
                .isPresent();
        if (stored) {
            present.add(id);
        }
        return stored;
    }

    private void remember(String key, Entry entry) {
        ids.put(key, entry.id());
        if (entry.state() == EntryState.PUBLISHED) {
            present.add(entry.id());
        }
    }

    /** Codes are known by code alone, everything else by its source's id for it. */
    private static String key(EntryKind<?> kind, String source, String externalId) {
        return kind.type() + ":" + (kind.list() == null ? source : "") + ":" + externalId;
    }
}
