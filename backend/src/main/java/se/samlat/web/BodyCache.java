package se.samlat.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.ChangeListener;
import se.samlat.entry.EntriesChanged;
import se.samlat.entry.Today;

/**
 * Finished answers to anonymous reads, kept once they are asked for again, until anything changes, until midnight, or until the database can no longer
 * tell of changes (decisions/0005). An answer that was begun before a change is never kept after it.
 */
@Singleton
public class BodyCache {

    /** Some ninety full pages. What turns over in a larger one grows old, and all requests stand still while it is collected. */
    private static final long MOST_BYTES = 4L << 20;
    private static final int OVERHEAD = 400;
    private static final int MARKS = 1 << 14;

    /**
     * What makes two requests the same.
     *
     * @param target path and query, parameters in order
     * @param json whether JSON was asked for by name; else whatever the address gives
     * @param language language of messages
     * @param zipped whether the body is compressed
     */
    public record Key(String target, boolean json, Language language, boolean zipped) {}

    /**
     * A finished answer.
     *
     * @param body the bytes
     * @param mediaType their type
     * @param tag entity tag, in quotes
     */
    public record Finished(byte[] body, String mediaType, String tag) {}

    /** An answer with what it was true in. */
    private record Kept(Finished answer, Generation of) {}

    /**
     * What answers are true in: between two changes, on one day.
     *
     * @param changes how many changes this instance has been told of
     * @param day the day of all that depends on the date
     */
    record Generation(long changes, LocalDate day) {}

    private final Cache<Key, Kept> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Kept kept) -> key.target().length() + kept.answer().body().length + OVERHEAD)
            .build();
    /** Marks of what was asked for lately, the newest in each place. */
    private final AtomicIntegerArray asked = new AtomicIntegerArray(MARKS);

    private final AtomicLong told = new AtomicLong();
    private final ChangeListener changes;
    private final Today today;

    BodyCache(ChangeListener changes, Today today) {
        this.changes = changes;
        this.today = today;
    }

    /** The finished answer, if it is still true. */
    public @Nullable Finished find(Key key) {
        if (!changes.hearing()) {
            return null;
        }
        Kept kept = answers.getIfPresent(key);
        return kept == null || !kept.of().equals(generation()) ? null : kept.answer();
    }

    /** Keeps the answer no longer: a caller has asked for a new one, which is not kept either. */
    void drop(Key key) {
        answers.invalidate(key);
    }

    /** What is true now; to be asked before an answer is begun and handed back with it. */
    Generation generation() {
        return new Generation(told.get(), today.date());
    }

    /**
     * Keeps an answer that was begun in the generation, unless something has changed since. Only what is asked for a second
     * time is kept: most questions are asked once, and to keep them all would fill the memory with what nobody wants again.
     */
    void keep(Key key, Finished answer, Generation begunIn) {
        if (askedBefore(key) && changes.hearing() && generation().equals(begunIn)) {
            // A change from here on makes it unfindable: what is found must be of the generation that is true then.
            answers.put(key, new Kept(answer, begunIn));
        }
    }

    private boolean askedBefore(Key key) {
        int hash = key.hashCode();
        int mark = hash ^ hash >>> 16;
        return asked.getAndSet(mark & MARKS - 1, mark) == mark;
    }

    void forget(@Observes @Priority(EntriesChanged.ANSWERS) EntriesChanged change) {
        told.incrementAndGet();
        answers.invalidateAll();
    }
}
