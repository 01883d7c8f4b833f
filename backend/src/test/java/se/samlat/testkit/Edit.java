package se.samlat.testkit;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BiConsumer;
import se.samlat.account.Acting;
import se.samlat.entry.ContentJson;
import se.samlat.entry.Entry;
import se.samlat.entry.EntryKind;
import se.samlat.entry.EntryState;
import se.samlat.entry.EntryWriter;

/** Changes to what is stored, by the product's own intention methods, as its later editing will make them. */
public final class Edit {

    /** The account that edits in tests. */
    public static final Acting EDITOR = new Acting("editor-account", "editor", null);

    private Edit() {}

    /** Somebody with the right to it changes the content. */
    public static void content(String type, UUID id, String json) {
        change(type, id, "edited", null, (entry, now) -> entry.revise(entry.state(), json, now));
    }

    /** It becomes a draft that nobody but its actor may see. */
    public static void draft(String type, UUID id) {
        change(type, id, "edited", null, (entry, now) -> entry.revise(EntryState.DRAFT, entry.content(), now));
    }

    /** It is taken away. */
    public static void archive(String type, UUID id) {
        change(type, id, "archived", "upphört", (entry, now) -> entry.archive("upphört", now));
    }

    /** It is found to be the same as another. */
    public static void merge(String type, UUID id, UUID survivor) {
        change(type, id, "merged", "dubblett", (entry, now) -> entry.mergeInto(survivor, "dubblett", now));
    }

    /** Any change through an entry's own methods. */
    public static void change(
            String type, UUID id, String verb, String reason, BiConsumer<Entry, Instant> intention) {
        EntryKind<?> kind = kind(type);
        EntryWriter writer = Arc.container().instance(EntryWriter.class).get();
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            Entry entry = writer.find(kind, id).orElseThrow();
            var before = ContentJson.tree(entry.content());
            intention.accept(entry, now);
            writer.change(kind, entry, before, EDITOR, verb, reason, now);
        });
    }

    private static EntryKind<?> kind(String type) {
        return Arc.container().instance(Kinds.class).get().kinds.stream()
                .filter(kind -> kind.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** Every kind that can be registered. */
    @Singleton
    static class Kinds {
        @Any
        @jakarta.inject.Inject
        Instance<EntryKind<?>> kinds;
    }
}
