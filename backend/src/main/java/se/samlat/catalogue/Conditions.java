package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** Everything that a search demands, and what meets all of it, or all but one. */
final class Conditions {
    private final RoaringBitmap live;
    private final boolean notStatedToo;
    private final List<Condition> all;
    /** Where the condition of a chosen (or default) filter stands in the list. */
    private final Map<Filter, Integer> ofFilter;

    /** At n: what meets the first n conditions. */
    private final RoaringBitmap[] before;
    /** At n: what meets the conditions from n on; made when first asked for. */
    private RoaringBitmap @Nullable [] after;

    private final RoaringBitmap sure;

    private Conditions(
            RoaringBitmap live, boolean notStatedToo, List<Condition> all, Map<Filter, Integer> ofFilter) {
        this.live = live;
        this.notStatedToo = notStatedToo;
        this.all = all;
        this.ofFilter = ofFilter;
        this.before = before(notStatedToo);
        this.sure = notStatedToo ? before(false)[all.size()] : total();
    }

    /** The conditions of a query whose text has been read already. */
    static Conditions of(Query query, List<Part> parts, Register register, Dimensions dimensions) {
        var all = new ArrayList<Condition>();
        var ofFilter = new EnumMap<Filter, Integer>(Filter.class);
        for (var filter : Filter.values()) {
            var condition = condition(filter, query, dimensions);
            if (condition != null) {
                ofFilter.put(filter, all.size());
                all.add(condition);
            }
        }
        if (query.changedSince() != null) {
            all.add(new Condition(null, register.changedSince(query.changedSince()), Bits.NONE));
        }
        parts.forEach(part -> all.add(part.condition()));
        return new Conditions(register.live(), query.includeNotStated(), all, ofFilter);
    }

    /** The values that a filter lets through: those chosen, else its default; null where it asks for nothing. */
    static @Nullable Set<String> values(Filter filter, Query query) {
        var chosen = query.chosen(filter);
        if (!chosen.isEmpty()) {
            return chosen;
        }
        return switch (filter) {
            case AUDIENCE -> defaultAudiences();
            case FRESHNESS -> query.includeOutdated() ? null : defaultGrades();
            default -> null;
        };
    }

    private static @Nullable Condition condition(Filter filter, Query query, Dimensions dimensions) {
        var values = values(filter, query);
        if (values == null) {
            return null;
        }
        var sure = Bits.union(values.stream().map(value -> dimensions.matching(filter, value)).toList());
        return new Condition(filter, sure, dimensions.notStated(filter));
    }

    private static Set<String> defaultAudiences() {
        var codes = new LinkedHashSet<String>();
        for (var audience : Audience.values()) {
            if (audience.isDefault()) {
                codes.add(audience.code());
            }
        }
        return codes;
    }

    private static Set<String> defaultGrades() {
        var codes = new LinkedHashSet<String>();
        for (var grade : Grade.values()) {
            if (grade != Grade.OUTDATED) {
                codes.add(grade.code());
            }
        }
        return codes;
    }

    /** What surely meets everything; never to be changed by the caller. */
    RoaringBitmap sure() {
        return sure;
    }

    /** What the answer holds; never to be changed by the caller. */
    RoaringBitmap total() {
        return before[all.size()];
    }

    /** What the answer would hold without the condition of one filter; never to be changed by the caller. */
    RoaringBitmap totalWithout(Filter filter) {
        var at = ofFilter.get(filter);
        if (at == null) {
            return total();
        }
        if (after == null) {
            after = after();
        }
        return RoaringBitmap.and(before[at], after[at + 1]);
    }

    /** What the filter's own condition lets through; null where it has none. */
    @Nullable RoaringBitmap letThrough(Filter filter) {
        var at = ofFilter.get(filter);
        return at == null ? null : all.get(at).letThrough(notStatedToo);
    }

    /** How many would come with those that do not state some filter, whether or not they are asked for. */
    int totalWithNotStated() {
        var met = live;
        for (var condition : all) {
            met = RoaringBitmap.and(met, condition.letThrough(true));
        }
        return met.getCardinality();
    }

    /** Per filter in use: how many surely meet everything else and do not state this. */
    Map<Filter, Integer> notStated() {
        var counts = new EnumMap<Filter, Integer>(Filter.class);
        for (var condition : all) {
            var filter = condition.filter();
            if (filter != null && filter.canBeUnstated() && !counts.containsKey(filter)) {
                counts.put(filter, notStated(filter));
            }
        }
        return counts;
    }

    /** The filters that a listing of the answer does not state. */
    Set<Filter> notStatedBy(int slot) {
        var filters = new LinkedHashSet<Filter>();
        for (var condition : all) {
            if (condition.filter() != null && !condition.sure().contains(slot)) {
                filters.add(condition.filter());
            }
        }
        return filters;
    }

    private int notStated(Filter filter) {
        var met = live;
        for (var condition : all) {
            met = RoaringBitmap.and(met, condition.letThrough(condition.filter() == filter));
        }
        return met.getCardinality() - sure().getCardinality();
    }

    private RoaringBitmap[] before(boolean lenient) {
        var met = new RoaringBitmap[all.size() + 1];
        met[0] = live;
        for (int at = 0; at < all.size(); at++) {
            met[at + 1] = RoaringBitmap.and(met[at], all.get(at).letThrough(lenient));
        }
        return met;
    }

    private RoaringBitmap[] after() {
        var met = new RoaringBitmap[all.size() + 1];
        met[all.size()] = live;
        for (int at = all.size() - 1; at >= 0; at--) {
            met[at] = RoaringBitmap.and(met[at + 1], all.get(at).letThrough(notStatedToo));
        }
        return met;
    }
}
