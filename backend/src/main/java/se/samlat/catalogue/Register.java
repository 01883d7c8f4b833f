package se.samlat.catalogue;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The listings by slot, with what they are ordered by. A slot is a small number that a listing keeps as long as it is
 * in the catalogue; slots of removed listings are used again.
 */
final class Register {
    static final Register EMPTY = new Register();
    private static final RuleBasedCollator SWEDISH =
            (RuleBasedCollator) Collator.getInstance(Locale.of("sv", "SE")).freeze();
    private static final int MINUTES = (1 << 27) - 1;
    private static final long EPOCH = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond() / 60;

    private record Name(byte[] key, UUID id) implements Comparable<Name> {
        static Name of(Listing listing) {
            return new Name(SWEDISH.getCollationKey(listing.sortName()).toByteArray(), listing.id());
        }

        @Override
        public int compareTo(Name other) {
            int order = Arrays.compareUnsigned(key, other.key);
            return order != 0 ? order : id.compareTo(other.id);
        }
    }

    private final Layered<UUID, Integer> slots;
    private final Slots live;
    private final @Nullable Name[] names;
    private final int[] byName;
    private final int[] nameRank;
    private final byte[] audience;
    private final byte[] grade;
    /** Minutes since 2000, 0 when never confirmed. */
    private final int[] verified;
    private final long[] changed;

    private Register() {
        this(new Layered<>(), Slots.NONE, new Name[0], new int[0], new byte[0], new byte[0], new int[0], new long[0]);
    }

    private Register(
            Layered<UUID, Integer> slots,
            Slots live,
            @Nullable Name[] names,
            int[] byName,
            byte[] audience,
            byte[] grade,
            int[] verified,
            long[] changed) {
        this.slots = slots;
        this.live = live;
        this.names = names;
        this.byName = byName;
        this.nameRank = new int[names.length];
        for (int rank = 0; rank < byName.length; rank++) {
            nameRank[byName[rank]] = rank;
        }
        this.audience = audience;
        this.grade = grade;
        this.verified = verified;
        this.changed = changed;
    }

    /** Every slot in use. */
    Slots live() {
        return live;
    }

    int size() {
        return byName.length;
    }

    /** One more than the highest slot that was ever in use. */
    int capacity() {
        return names.length;
    }

    @Nullable Integer slot(UUID id) {
        return slots.get(id);
    }

    UUID id(int slot) {
        var name = names[slot];
        if (name == null) {
            throw new IllegalStateException("empty slot");
        }
        return name.id();
    }

    /** The slots changed at a time or later. */
    Slots changedSince(Instant since) {
        var found = Slots.NONE.edit();
        long from = since.toEpochMilli();
        live.forEach(slot -> {
            if (changed[slot] >= from) {
                found.add(slot);
            }
        });
        return found.done();
    }

    /** Targeted before general, named group before umbrella, grade, Swedish name, id; below 2^38. */
    long byStanding(int slot, boolean umbrella) {
        return ((long) audience[slot] << 36 | (umbrella ? 1L << 35 : 0) | (long) grade[slot] << 32) | nameRank[slot];
    }

    /** Grade, then last confirmed, Swedish name, id; below 2^61. */
    long byFreshness(int slot) {
        return (long) grade[slot] << 58 | (long) (MINUTES - verified[slot]) << 31 | nameRank[slot];
    }

    /** Swedish name, then id; below 2^31. */
    long byName(int slot) {
        return nameRank[slot];
    }

    /** The slot in a key made by one of the three orders. */
    int slotOf(long key) {
        return byName[(int) (key & Integer.MAX_VALUE)];
    }

    /** A next version together with the slots whose old contents are gone and the listings put in. */
    record Change(Register register, Slots cleared, Map<Integer, Listing> added) {}

    Change with(Collection<Listing> put, Set<UUID> removed) {
        var latest = new HashMap<UUID, Listing>();
        put.forEach(listing -> latest.put(listing.id(), listing));
        var gone = Slots.NONE.edit();
        var free = freeSlots();
        var nextSlots = slots.edit();
        for (var id : removed) {
            if (nextSlots.get(id) != null && !latest.containsKey(id)) {
                int slot = nextSlots.remove(id);
                gone.add(slot);
                free.add(slot);
            }
        }
        int capacity = names.length;
        var added = new HashMap<Integer, Listing>();
        for (var listing : latest.values()) {
            var slot = nextSlots.get(listing.id());
            if (slot == null) {
                slot = free.isEmpty() ? capacity++ : free.removeFirst();
                nextSlots.put(listing.id(), slot);
            } else {
                gone.add(slot);
            }
            added.put(slot, listing);
        }
        var cleared = gone.done();
        return new Change(next(nextSlots.done(), cleared, added, capacity), cleared, added);
    }

    private Deque<Integer> freeSlots() {
        var free = new ArrayDeque<Integer>();
        if (byName.length < names.length) {
            for (int slot = 0; slot < names.length; slot++) {
                if (names[slot] == null) {
                    free.add(slot);
                }
            }
        }
        return free;
    }

    private Register next(
            Layered<UUID, Integer> nextSlots, Slots cleared, Map<Integer, Listing> added, int capacity) {
        var nextNames = Arrays.copyOf(names, capacity);
        var nextAudience = Arrays.copyOf(audience, capacity);
        var nextGrade = Arrays.copyOf(grade, capacity);
        var nextVerified = Arrays.copyOf(verified, capacity);
        var nextChanged = Arrays.copyOf(changed, capacity);
        cleared.forEach(slot -> nextNames[slot] = null);
        added.forEach((slot, listing) -> {
            nextNames[slot] = Name.of(listing);
            nextAudience[slot] = (byte) listing.audience().ordinal();
            nextGrade[slot] = (byte) listing.grade().ordinal();
            nextVerified[slot] = minutes(listing.verifiedAt());
            nextChanged[slot] = listing.changedAt().toEpochMilli();
        });
        var nextLive = live.edit();
        nextLive.remove(cleared);
        added.keySet().forEach(nextLive::add);
        var order = merge(nextNames, cleared, added.keySet());
        return new Register(
                nextSlots, nextLive.done(), nextNames, order, nextAudience, nextGrade, nextVerified, nextChanged);
    }

    /** The old order without what is gone, merged with the new slots in order. */
    private int[] merge(@Nullable Name[] nextNames, Slots cleared, Set<Integer> added) {
        Comparator<Integer> order = Comparator.comparing(slot -> nextNames[slot]);
        var fresh = added.stream().sorted(order).mapToInt(Integer::intValue).toArray();
        var merged = new int[byName.length - cleared.size() + fresh.length];
        int at = 0;
        int old = 0;
        for (int slot : fresh) {
            int until = placeOf(nextNames[slot], old);
            at = copy(old, until, cleared, merged, at);
            merged[at++] = slot;
            old = until;
        }
        copy(old, byName.length, cleared, merged, at);
        return merged;
    }

    private int copy(int from, int until, Slots cleared, int[] merged, int at) {
        for (int old = from; old < until; old++) {
            if (!cleared.contains(byName[old])) {
                merged[at++] = byName[old];
            }
        }
        return at;
    }

    /** How many names of the old order stand before this one. */
    private int placeOf(@Nullable Name name, int from) {
        int low = from;
        int high = byName.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Comparator.<Name>naturalOrder().compare(names[byName[middle]], name) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int minutes(@Nullable Instant time) {
        return time == null ? 0 : Math.clamp(time.getEpochSecond() / 60 - EPOCH, 1, MINUTES);
    }
}
