package se.samlat.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.ContentJson;
import se.samlat.entry.Entry;
import se.samlat.entry.EntryKind;
import se.samlat.entry.EntryState;
import se.samlat.entry.EntryWriter;
import se.samlat.entry.Findings;

/**
 * What a reference may lead to: what the register holds, and during an import what the same file has brought so far, or
 * taken away. What a transaction that failed had brought is forgotten again.
 */
public final class Register implements Findings.Known {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,119}");

    private final Map<String, EntryKind<?>> kinds;
    private final EntryWriter writer;
    /** Type, source and external id to id. */
    private final Map<String, UUID> ids = new HashMap<>();
    /** Type and id to whether it is published. */
    private final Map<String, Boolean> published = new HashMap<>();
    /** Table and id of what this file brought. */
    private final Map<String, Boolean> brought = new HashMap<>();
    /** Type and id of what this file brought to what it says stands above it. */
    private final Map<String, String> aboves = new HashMap<>();

    private final Deque<Runnable> undo = new ArrayDeque<>();
    /** What is being checked: nothing that stands above it may lead back to it. */
    private @Nullable String self;

    /**
     * Begins with what is stored.
     *
     * @param kinds every kind that can be registered, by its type
     */
    public Register(Map<String, EntryKind<?>> kinds, EntryWriter writer) {
        this.kinds = kinds;
        this.writer = writer;
    }

    /** Remembers a record that was taken (or would have been, in a dry run). */
    public void add(EntryKind<?> kind, String key, UUID id, EntryState state, JsonNode content) {
        String named = named(kind.type(), id);
        put(ids, key, id);
        put(published, named, state == EntryState.PUBLISHED);
        put(brought, named(kind.table(), id), true);
        put(aboves, named, above(content));
    }

    /** Whether the id already stands for something of the kind, stored or in this file. */
    public boolean taken(EntryKind<?> kind, UUID id) {
        return brought.containsKey(named(kind.table(), id)) || writer.find(kind, id).isPresent();
    }

    /** Checks a record to which nothing that it names as standing above it may lead back. */
    void with(EntryKind<?> kind, UUID id, Runnable check) {
        self = named(kind.type(), id);
        check.run();
        self = null;
    }

    /** The transaction holds, and so does what it brought. */
    public void keep() {
        undo.clear();
    }

    /** The transaction failed: nothing that it brought is there. */
    public void forget() {
        self = null;
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }

    /** The id that a source's own id stands for; nothing is asked for that cannot be one. */
    public Optional<UUID> find(EntryKind<?> kind, String source, String externalId) {
        if (!isKey(externalId)) {
            return Optional.empty();
        }
        String key = key(kind, source, externalId);
        UUID known = ids.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Entry> stored = writer.find(kind, source, externalId);
        stored.ifPresent(entry -> put(ids, key, entry.id()));
        return stored.map(Entry::id);
    }

    @Override
    public boolean hasCode(String list, String code) {
        return find(kinds.get(list), "", code).filter(id -> hasEntry(list, id)).isPresent();
    }

    @Override
    public boolean hasEntry(String type, UUID id) {
        String named = named(type, id);
        Boolean known = published.get(named);
        if (known == null) {
            known = writer.find(kinds.get(type), id)
                    .filter(entry -> entry.state() == EntryState.PUBLISHED)
                    .isPresent();
            put(published, named, known);
        }
        return known;
    }

    @Override
    public boolean codeIsBelow(String list, String code) {
        return find(kinds.get(list), "", code).filter(id -> entryIsBelow(list, id)).isPresent();
    }

    @Override
    public boolean entryIsBelow(String type, UUID id) {
        Set<UUID> passed = new HashSet<>();
        @Nullable UUID at = id;
        while (at != null && passed.add(at)) {
            if (named(type, at).equals(self)) {
                return true;
            }
            at = above(kinds.get(type), at);
        }
        return false;
    }

    /** What stands above a row, stored or in this file: its parent, or its umbrella code. */
    private @Nullable UUID above(EntryKind<?> kind, UUID id) {
        @Nullable String above = aboves.get(named(kind.type(), id));
        if (above == null) {
            above = writer.find(kind, id).map(entry -> above(ContentJson.tree(entry.content()))).orElse("");
        }
        if (above.isEmpty()) {
            return null;
        }
        return kind.list() == null ? UUID.fromString(above) : find(kind, "", above).orElse(null);
    }

    /** The parent's id or the umbrella's code; empty where there is none. */
    private static String above(JsonNode content) {
        return content.path("parent").asText(content.path("broader").asText(""));
    }

    /** Whether the text can be a source's own name for something. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** Codes are known by code alone, everything else by its source's id for it. */
    public static String key(EntryKind<?> kind, String source, String externalId) {
        return kind.type() + ":" + (kind.list() == null ? source : "") + ":" + externalId;
    }

    private static String named(String type, UUID id) {
        return type + ":" + id;
    }

    private <V> void put(Map<String, V> map, String key, V value) {
        V before = map.put(key, value);
        undo.push(() -> {
            if (before == null) {
                map.remove(key);
            } else {
                map.put(key, before);
            }
        });
    }
}
