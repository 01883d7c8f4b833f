package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/** Counts for every value of every filter what choosing it would give, from the same sets as the answer itself. */
final class Facets {
    private final Query query;
    private final Conditions conditions;
    private final Dimensions dimensions;
    private final int capacity;
    private final int[] total;

    Facets(Query query, Conditions conditions, Dimensions dimensions, int capacity) {
        this.query = query;
        this.conditions = conditions;
        this.dimensions = dimensions;
        this.capacity = capacity;
        this.total = conditions.total().toArray();
    }

    Map<Filter, List<FacetValue>> count() {
        var facets = new EnumMap<Filter, List<FacetValue>>(Filter.class);
        for (var filter : Filter.values()) {
            var counts = count(filter);
            if (filter == Filter.ACTOR) {
                counts.removeIf(value -> value.count() == 0);
                counts.sort(Comparator.comparingInt(FacetValue::own).reversed().thenComparing(FacetValue::code));
            }
            facets.put(filter, counts);
        }
        return facets;
    }

    private List<FacetValue> count(Filter filter) {
        var chosen = query.chosen(filter);
        var forward = dimensions.forward(filter, capacity);
        var others = conditions.totalWithout(filter);
        var slots = others == conditions.total() ? total : others.toArray();
        int unsure = query.includeNotStated()
                ? RoaringBitmap.andCardinality(others, dimensions.notStated(filter))
                : 0;
        var own = forward.count(slots);
        var allowed = chosen.isEmpty() ? null : conditions.letThrough(filter);
        var added = allowed == null ? own : forward.count(RoaringBitmap.andNot(others, allowed).toArray());
        int already = allowed == null ? unsure : total.length;
        var counts = new ArrayList<FacetValue>();
        for (int at = 0; at < own.length; at++) {
            var value = forward.values().get(at);
            counts.add(new FacetValue(value, already + added[at], unsure + own[at], chosen.contains(value)));
        }
        return counts;
    }
}
