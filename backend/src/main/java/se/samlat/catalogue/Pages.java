package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts the listings of an answer in order and cuts out one page, without sorting what is not on it. */
final class Pages {
    private static final int SCORE = 40;
    private static final int UNSURE = 62;

    /** A listing on a page: its slot, and its distance from a perfect text match. */
    record Place(int slot, int score) {}

    private final Query query;
    private final Conditions conditions;
    private final List<Part> parts;
    private final Register register;
    private final Slots named;

    /** @param named the listings that name a chosen target group themselves; all of them where none is chosen */
    Pages(Query query, Conditions conditions, List<Part> parts, Register register, Slots named) {
        this.query = query;
        this.conditions = conditions;
        this.parts = parts;
        this.register = register;
        this.named = named;
    }

    List<Place> page() {
        var total = conditions.total();
        int size = total.size();
        long from = (query.page() - 1L) * query.limit();
        int to = (int) Math.min(size, from + query.limit());
        if (from >= to) {
            return List.of();
        }
        var scores = scores(total);
        var keys = keys(total, scores);
        slice(keys, (int) from, to);
        var places = new ArrayList<Place>();
        for (int at = (int) from; at < to; at++) {
            int slot = register.slotOf(keys[at]);
            places.add(new Place(slot, scores.length == 0 ? 0 : scores[slot]));
        }
        return places;
    }

    private byte[] scores(Slots total) {
        if (parts.isEmpty()) {
            return new byte[0];
        }
        var scores = new byte[register.capacity()];
        for (var part : parts) {
            var left = total;
            var steps = part.steps();
            for (int step = 0; step < steps.size() && !left.isEmpty(); step++) {
                if (step > 0) {
                    byte points = (byte) step;
                    Slots.and(left, steps.get(step)).forEach(slot -> scores[slot] += points);
                }
                left = Slots.andNot(left, steps.get(step));
            }
            byte points = (byte) steps.size();
            left.forEach(slot -> scores[slot] += points);
        }
        return scores;
    }

    private long[] keys(Slots total, byte[] scores) {
        var slots = total.toArray();
        var keys = new long[slots.length];
        var unsure = Slots.andNot(total, conditions.sure());
        var umbrella = Slots.andNot(total, named);
        boolean someUnsure = !unsure.isEmpty();
        boolean someUmbrella = !umbrella.isEmpty();
        for (int at = 0; at < slots.length; at++) {
            int slot = slots[at];
            keys[at] = switch (query.sort()) {
                case RELEVANCE ->
                    register.byStanding(slot, someUmbrella && umbrella.contains(slot))
                            | (scores.length == 0 ? 0L : (long) scores[slot] << SCORE);
                case FRESHNESS -> register.byFreshness(slot);
                case NAME -> register.byName(slot);
            };
            if (someUnsure && unsure.contains(slot)) {
                keys[at] |= 1L << UNSURE;
            }
        }
        return keys;
    }

    /** Puts the keys that belong at from (inclusive) to to (exclusive) there, in order. */
    static void slice(long[] keys, int from, int to) {
        if (to < keys.length) {
            select(keys, 0, keys.length - 1, to);
        }
        if (from > 0) {
            select(keys, 0, to - 1, from);
        }
        Arrays.sort(keys, from, to);
    }

    /** Quickselect: afterwards nothing before the place is greater than what stands there, nothing after it less. */
    private static void select(long[] keys, int low, int high, int place) {
        while (high - low > 32) {
            long pivot = median(keys[low], keys[(low + high) >>> 1], keys[high]);
            int left = low;
            int right = high;
            while (left <= right) {
                while (keys[left] < pivot) {
                    left++;
                }
                while (keys[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    long swapped = keys[left];
                    keys[left++] = keys[right];
                    keys[right--] = swapped;
                }
            }
            if (place <= right) {
                high = right;
            } else if (place >= left) {
                low = left;
            } else {
                return;
            }
        }
        Arrays.sort(keys, low, high + 1);
    }

    private static long median(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
