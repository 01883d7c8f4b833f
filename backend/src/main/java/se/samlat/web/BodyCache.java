package se.samlat.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.ChangeListener;
import se.samlat.entry.EntriesChanged;
import se.samlat.entry.Today;

/**
 * Finished answers to anonymous reads, kept until anything changes, until midnight, or until the database can no longer
 * tell of changes (decisions/0005). An answer that was begun before a change is never kept after it.
 */
@Singleton
public class BodyCache {

    private static final long MOST_BYTES = 64L << 20;
    private static final int OVERHEAD = 400;

    /**
     * What makes two requests the same.
     *
     * @param target path and query, parameters in order
     * @param language language of messages
     * @param zipped whether the body is compressed
     */
    public record Key(String target, Language language, boolean zipped) {}

    /**
     * A finished answer.
     *
     * @param body the bytes
     * @param mediaType their type
     * @param tag entity tag, in quotes
     */
    public record Finished(byte[] body, String mediaType, String tag) {}

    private final Cache<Key, Finished> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Finished answer) -> key.target().length() + answer.body().length + OVERHEAD)
            .build();
    private final AtomicLong generation = new AtomicLong();
    private final ChangeListener changes;
    private final Today today;
    private volatile LocalDate day = LocalDate.MIN;

    BodyCache(ChangeListener changes, Today today) {
        this.changes = changes;
        this.today = today;
    }

    /** The finished answer, if it is still true. */
    public @Nullable Finished find(Key key) {
        if (!changes.hearing()) {
            return null;
        }
        turnDay();
        return answers.getIfPresent(key);
    }

    /** What is true now; to be asked before an answer is begun and handed back with it. */
    public long generation() {
        turnDay();
        return generation.get();
    }

    /** Keeps an answer that was begun in the generation, unless something has changed since. */
    public void keep(Key key, Finished answer, long begunIn) {
        if (!changes.hearing() || generation.get() != begunIn) {
            return;
        }
        answers.put(key, answer);
        if (generation.get() != begunIn) {
            answers.invalidate(key);
        }
    }

    void forget(@Observes @Priority(EntriesChanged.ANSWERS) EntriesChanged change) {
        drop();
    }

    private void turnDay() {
        LocalDate now = today.date();
        if (!now.equals(day)) {
            day = now;
            drop();
        }
    }

    private void drop() {
        generation.incrementAndGet();
        answers.invalidateAll();
    }
}
