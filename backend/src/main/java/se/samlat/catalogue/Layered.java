package se.samlat.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map that is cheap to change a little: few recent entries lie over many old ones, and only the recent
 * ones are copied. When they have become too many the two are made into one.
 */
final class Layered<K, V> {
    private static final int FEW = 256;
    private static final int SHARE = 16;

    private final Map<K, V> old;
    /** Empty where the old entry has been removed. */
    private final Map<K, Optional<V>> recent;

    Layered() {
        this(Map.of(), Map.of());
    }

    private Layered(Map<K, V> old, Map<K, Optional<V>> recent) {
        this.old = old;
        this.recent = recent;
    }

    @Nullable V get(K key) {
        var found = recent.get(key);
        return found == null ? old.get(key) : found.orElse(null);
    }

    Editor edit() {
        return new Editor();
    }

    /** Makes the next version; nothing is copied until something changes. */
    final class Editor {
        private Map<K, Optional<V>> next = recent;

        @Nullable V get(K key) {
            var found = next.get(key);
            return found == null ? old.get(key) : found.orElse(null);
        }

        void put(K key, V value) {
            own().put(key, Optional.of(value));
        }

        @Nullable V remove(K key) {
            var removed = get(key);
            own().put(key, Optional.empty());
            return removed;
        }

        Layered<K, V> done() {
            if (next == recent) {
                return Layered.this;
            }
            if (next.size() <= Math.max(FEW, old.size() / SHARE)) {
                return new Layered<>(old, next);
            }
            var whole = new HashMap<K, V>(Math.ceilDiv((old.size() + next.size()) * 4, 3));
            whole.putAll(old);
            next.forEach((key, value) -> value.ifPresentOrElse(one -> whole.put(key, one), () -> whole.remove(key)));
            return new Layered<>(whole, Map.of());
        }

        private Map<K, Optional<V>> own() {
            if (next == recent) {
                next = new HashMap<>(recent);
            }
            return next;
        }
    }
}
