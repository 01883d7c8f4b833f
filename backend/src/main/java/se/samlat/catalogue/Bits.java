package se.samlat.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/** An immutable map from a value to the set of slots (listings) that have it. */
final class Bits {
    /** The set without any listing. Never change it. */
    static final RoaringBitmap NONE = new RoaringBitmap();

    static final Bits EMPTY = new Bits(Map.of());

    private final Map<String, RoaringBitmap> sets;

    private Bits(Map<String, RoaringBitmap> sets) {
        this.sets = sets;
    }

    /** The slots with a value; never to be changed by the caller. */
    RoaringBitmap get(String value) {
        return sets.getOrDefault(value, NONE);
    }

    /** The slots with any of the values; never to be changed by the caller. */
    RoaringBitmap anyOf(Collection<String> values) {
        return union(values.stream().map(this::get).toList());
    }

    /** Every value that some listing has. */
    Set<String> values() {
        return sets.keySet();
    }

    /** A union that is never to be changed by the caller. */
    static RoaringBitmap union(Collection<RoaringBitmap> sets) {
        var filled = sets.stream().filter(set -> !set.isEmpty()).toList();
        return switch (filled.size()) {
            case 0 -> NONE;
            case 1 -> filled.getFirst();
            case 2 -> RoaringBitmap.or(filled.getFirst(), filled.getLast());
            default -> FastAggregation.or(filled.iterator());
        };
    }

    Editor edit() {
        return new Editor(sets);
    }

    /** Makes the next version; sets that are not touched are shared with the version before. */
    static final class Editor {
        private final Map<String, RoaringBitmap> sets;
        private final Set<String> own = new HashSet<>();

        private Editor(Map<String, RoaringBitmap> sets) {
            this.sets = new HashMap<>(sets);
        }

        void add(String value, int slot) {
            writable(value).add(slot);
        }

        /** Takes the slots out of every set. */
        void clear(RoaringBitmap slots) {
            if (slots.isEmpty()) {
                return;
            }
            sets.entrySet().stream()
                    .filter(entry -> RoaringBitmap.intersects(entry.getValue(), slots))
                    .map(Map.Entry::getKey)
                    .toList()
                    .forEach(value -> writable(value).andNot(slots));
        }

        Bits done() {
            sets.values().removeIf(RoaringBitmap::isEmpty);
            return new Bits(sets);
        }

        private RoaringBitmap writable(String value) {
            return sets.compute(value, (key, set) -> {
                if (set == null) {
                    own.add(key);
                    return new RoaringBitmap();
                }
                return own.add(key) ? set.clone() : set;
            });
        }
    }
}
