package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that a search demands, and what meets all of it, or all but one. */
final class Conditions {
    private final Slots live;
    private final boolean notStatedToo;
    private final List<Condition> all;
    /** Where the condition of a chosen (or default) filter stands in the list. */
    private final Map<Filter, Integer> ofFilter;

    /** At n: what meets the first n conditions. */
    private final Slots[] before;
    /** At n: what meets the conditions from n on; made when first asked for. */
    private Slots @Nullable [] after;
    /** At n: what meets every condition but the n-th; made when first asked for. */
    private final @Nullable Slots[] without;
    /** The same conditions, met surely. */
    private final Conditions sure;

    private Conditions(
            Slots live, boolean notStatedToo, List<Condition> all, Map<Filter, Integer> ofFilter) {
        this.live = live;
        this.notStatedToo = notStatedToo;
        this.all = all;
        this.ofFilter = ofFilter;
        this.without = new Slots[all.size()];
        this.before = new Slots[all.size() + 1];
        before[0] = live;
        for (int at = 0; at < all.size(); at++) {
            before[at + 1] = both(before[at], all.get(at).letThrough(notStatedToo));
        }
        this.sure = notStatedToo ? new Conditions(live, false, all, ofFilter) : this;
    }

    /** The conditions of a query whose text has been read already. */
    static Conditions of(Query query, List<Part> parts, Register register, Dimensions dimensions) {
        var all = new ArrayList<Condition>();
        var ofFilter = new EnumMap<Filter, Integer>(Filter.class);
        for (var filter : Filter.values()) {
            var asked = asked(filter, query.chosen(filter), query.includeOutdated(), dimensions);
            if (asked != null) {
                ofFilter.put(filter, all.size());
                all.add(new Condition(filter, asked, dimensions.notStated(filter)));
            }
        }
        if (query.changedSince() != null) {
            all.add(new Condition(null, register.changedSince(query.changedSince()), Slots.NONE));
        }
        parts.forEach(part -> all.add(part.condition()));
        return new Conditions(register.live(), query.includeNotStated(), all, ofFilter);
    }

    /**
     * The listings that meet what is chosen in a filter, or its default; null where it then asks for nothing.
     */
    static @Nullable Slots asked(
            Filter filter, Set<String> chosen, boolean includeOutdated, Dimensions dimensions) {
        if (!chosen.isEmpty()) {
            return Slots.union(chosen.stream()
                    .map(value -> dimensions.matching(filter, value))
                    .toList());
        }
        return switch (filter) {
            case AUDIENCE -> dimensions.defaultAudiences();
            case FRESHNESS -> includeOutdated ? null : dimensions.notOutdated();
            default -> null;
        };
    }

    /** What surely meets everything. */
    Slots sure() {
        return sure.total();
    }

    /** What the answer holds. */
    Slots total() {
        return before[all.size()];
    }

    /** What the answer would hold without the condition of one filter. */
    Slots totalWithout(Filter filter) {
        var at = ofFilter.get(filter);
        return at == null ? total() : without(at);
    }

    /** What the answer would hold without one part of the text. */
    Slots totalWithoutPart(int part, int parts) {
        return without(all.size() - parts + part);
    }

    /** What the filter's own condition lets through; null where it has none. */
    @Nullable Slots letThrough(Filter filter) {
        var at = ofFilter.get(filter);
        return at == null ? null : all.get(at).letThrough(notStatedToo);
    }

    /** How many would come with those that do not state some filter, whether or not they are asked for. */
    int totalWithNotStated() {
        if (notStatedToo) {
            return total().size();
        }
        var met = live;
        for (var condition : all) {
            var stating = both(met, condition.sure());
            met = condition.notStated().isEmpty()
                    ? stating
                    : Slots.or(stating, Slots.and(met, condition.notStated()));
        }
        return met.size();
    }

    /** Per filter in use: how many surely meet everything else and do not state this. */
    Map<Filter, Integer> notStated() {
        var places = new EnumMap<Filter, List<Integer>>(Filter.class);
        for (int at = 0; at < all.size(); at++) {
            var filter = all.get(at).filter();
            if (filter != null && filter.canBeUnstated()) {
                places.computeIfAbsent(filter, key -> new ArrayList<>()).add(at);
            }
        }
        var counts = new EnumMap<Filter, Integer>(Filter.class);
        places.forEach((filter, at) -> counts.put(
                filter, at.size() == 1 ? sure.silentAt(at.getFirst()) : sure.silentAbout(filter)));
        return counts;
    }

    /** The filters that a listing of the answer does not state. */
    Set<Filter> notStatedBy(int slot) {
        if (sure == this || sure().contains(slot)) {
            return Set.of();
        }
        var filters = new LinkedHashSet<Filter>();
        for (var condition : all) {
            if (condition.filter() != null && !condition.sure().contains(slot)) {
                filters.add(condition.filter());
            }
        }
        return filters;
    }

    private int silentAt(int at) {
        var silent = all.get(at).notStated();
        return Slots.sizeOfBoth(without(at), silent) - Slots.sizeOfBoth(total(), silent);
    }

    /** The same where the filter is asked about both by itself and in the text. */
    private int silentAbout(Filter filter) {
        var met = live;
        for (var condition : all) {
            met = both(met, condition.letThrough(condition.filter() == filter));
        }
        return met.size() - total().size();
    }

    private Slots without(int at) {
        var known = without[at];
        if (known == null) {
            known = both(before[at], after()[at + 1]);
            without[at] = known;
        }
        return known;
    }

    private Slots[] after() {
        var known = after;
        if (known == null) {
            known = new Slots[all.size() + 1];
            known[all.size()] = live;
            for (int at = all.size() - 1; at > 0; at--) {
                known[at] = both(known[at + 1], all.get(at).letThrough(notStatedToo));
            }
            after = known;
        }
        return known;
    }

    /** What is in both; every set is a part of the live listings, so that those need no work. */
    private Slots both(Slots left, Slots right) {
        return left == live ? right : right == live ? left : Slots.and(left, right);
    }
}
