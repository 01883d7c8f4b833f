package se.samlat.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * An immutable set of slots, one bit for each. A few thousand listings fit in some dozens of words, so that meeting
 * two sets costs less than a memory access to each listing would.
 */
final class Slots {
    static final Slots NONE = new Slots(new long[0]);

    private final long[] bits;
    private final int size;

    private Slots(long[] bits) {
        this.bits = bits;
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        this.size = count;
    }

    /** What is in any of the sets. */
    static Slots union(Collection<Slots> sets) {
        Slots only = NONE;
        int filled = 0;
        int length = 0;
        for (var set : sets) {
            if (!set.isEmpty()) {
                only = set;
                filled++;
                length = Math.max(length, set.bits.length);
            }
        }
        if (filled < 2) {
            return only;
        }
        var all = new long[length];
        for (var set : sets) {
            for (int at = Math.min(length, set.bits.length) - 1; at >= 0; at--) {
                all[at] |= set.bits[at];
            }
        }
        return new Slots(all);
    }

    /** What is in any of the stored sets. */
    static Slots unionOf(Iterable<RoaringBitmap> sets) {
        int last = -1;
        for (var set : sets) {
            last = set.isEmpty() ? last : Math.max(last, set.last());
        }
        if (last < 0) {
            return NONE;
        }
        var all = new long[(last >>> 6) + 1];
        for (var set : sets) {
            set.forEach((int slot) -> all[slot >>> 6] |= 1L << slot);
        }
        return new Slots(all);
    }

    static Slots and(Slots left, Slots right) {
        var both = new long[Math.min(left.bits.length, right.bits.length)];
        for (int at = 0; at < both.length; at++) {
            both[at] = left.bits[at] & right.bits[at];
        }
        return new Slots(both);
    }

    static Slots or(Slots left, Slots right) {
        var shorter = left.bits.length < right.bits.length ? left : right;
        var any = (shorter == left ? right : left).bits.clone();
        for (int at = 0; at < shorter.bits.length; at++) {
            any[at] |= shorter.bits[at];
        }
        return new Slots(any);
    }

    static Slots andNot(Slots left, Slots right) {
        var rest = left.bits.clone();
        for (int at = Math.min(rest.length, right.bits.length) - 1; at >= 0; at--) {
            rest[at] &= ~right.bits[at];
        }
        return new Slots(rest);
    }

    /** How many are in both. */
    static int sizeOfBoth(Slots left, Slots right) {
        int count = 0;
        for (int at = Math.min(left.bits.length, right.bits.length) - 1; at >= 0; at--) {
            count += Long.bitCount(left.bits[at] & right.bits[at]);
        }
        return count;
    }

    static boolean intersect(Slots left, Slots right) {
        for (int at = Math.min(left.bits.length, right.bits.length) - 1; at >= 0; at--) {
            if ((left.bits[at] & right.bits[at]) != 0) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean contains(int slot) {
        int word = slot >>> 6;
        return word < bits.length && (bits[word] & 1L << slot) != 0;
    }

    /** Goes through the slots in rising order. */
    void forEach(IntConsumer look) {
        for (int at = 0; at < bits.length; at++) {
            for (long word = bits[at]; word != 0; word &= word - 1) {
                look.accept((at << 6) + Long.numberOfTrailingZeros(word));
            }
        }
    }

    /** The slots in rising order. */
    int[] toArray() {
        var slots = new int[size];
        int next = 0;
        for (int at = 0; at < bits.length; at++) {
            for (long word = bits[at]; word != 0; word &= word - 1) {
                slots[next++] = (at << 6) + Long.numberOfTrailingZeros(word);
            }
        }
        return slots;
    }

    /** A set that starts as this one and can be changed. */
    Editor edit() {
        return new Editor(bits.clone());
    }

    /** A set in the making. */
    static final class Editor {
        private long[] bits;

        private Editor(long[] bits) {
            this.bits = bits;
        }

        void add(int slot) {
            int word = slot >>> 6;
            if (word >= bits.length) {
                bits = Arrays.copyOf(bits, Math.max(word + 1, bits.length * 3 / 2));
            }
            bits[word] |= 1L << slot;
        }

        void remove(Slots slots) {
            for (int at = Math.min(bits.length, slots.bits.length) - 1; at >= 0; at--) {
                bits[at] &= ~slots.bits[at];
            }
        }

        Slots done() {
            int length = bits.length;
            while (length > 0 && bits[length - 1] == 0) {
                length--;
            }
            return new Slots(length == bits.length ? bits : Arrays.copyOf(bits, length));
        }
    }
}
