package se.samlat.catalogue;

import java.util.Arrays;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** The values of each listing in one filter, to count many values in one walk over the listings. */
final class Forward {
    private final List<String> values;
    /** At a slot: where its values begin; they end where those of the next slot begin. */
    private final int[] starts;

    private final int[] held;

    /** @param sets the listings of each value, in the order of the values */
    Forward(List<String> values, List<RoaringBitmap> sets, int capacity) {
        this.values = values;
        this.starts = new int[capacity + 1];
        sets.forEach(set -> set.forEach((int slot) -> starts[slot + 1]++));
        for (int slot = 0; slot < capacity; slot++) {
            starts[slot + 1] += starts[slot];
        }
        this.held = new int[starts[capacity]];
        var next = Arrays.copyOf(starts, capacity);
        for (int value = 0; value < sets.size(); value++) {
            int number = value;
            sets.get(value).forEach((int slot) -> held[next[slot]++] = number);
        }
    }

    List<String> values() {
        return values;
    }

    /** How many of these listings have each value, in the order of the values. */
    int[] count(int[] slots) {
        var counts = new int[values.size()];
        for (int slot : slots) {
            for (int at = starts[slot]; at < starts[slot + 1]; at++) {
                counts[held[at]]++;
            }
        }
        return counts;
    }
}
