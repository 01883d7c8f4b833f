package se.samlat.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** An immutable map from a value to the listings that have it. */
final class Bits {
    static final Bits EMPTY = new Bits(Map.of());

    private final Map<String, Slots> sets;

    private Bits(Map<String, Slots> sets) {
        this.sets = sets;
    }

    /** The slots with a value. */
    Slots get(String value) {
        return sets.getOrDefault(value, Slots.NONE);
    }

    /** The slots with any of the values. */
    Slots anyOf(Collection<String> values) {
        return Slots.union(values.stream().map(this::get).toList());
    }

    /** Every value that some listing has. */
    Set<String> values() {
        return sets.keySet();
    }

    Editor edit() {
        return new Editor(sets);
    }

    /** Makes the next version; sets that are not touched are shared with the version before. */
    static final class Editor {
        private final Map<String, Slots> sets;
        private final Map<String, Slots.Editor> touched = new HashMap<>();

        private Editor(Map<String, Slots> sets) {
            this.sets = sets;
        }

        void add(String value, int slot) {
            touch(value).add(slot);
        }

        /** Takes the slots out of every set. */
        void clear(Slots slots) {
            if (!slots.isEmpty()) {
                sets.forEach((value, set) -> {
                    if (Slots.intersect(set, slots)) {
                        touch(value).remove(slots);
                    }
                });
            }
        }

        Bits done() {
            var next = new HashMap<>(sets);
            touched.forEach((value, editor) -> {
                var set = editor.done();
                if (set.isEmpty()) {
                    next.remove(value);
                } else {
                    next.put(value, set);
                }
            });
            return new Bits(next);
        }

        private Slots.Editor touch(String value) {
            return touched.computeIfAbsent(value, key -> sets.getOrDefault(key, Slots.NONE).edit());
        }
    }
}
