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

    Facets(Query query, Conditions conditions, Dimensions dimensions) {
        this.query = query;
        this.conditions = conditions;
        this.dimensions = dimensions;
    }

    Map<Filter, List<FacetValue>> count() {
        var facets = new EnumMap<Filter, List<FacetValue>>(Filter.class);
        for (var filter : Filter.values()) {
            facets.put(filter, count(filter));
        }
        return facets;
    }

    private List<FacetValue> count(Filter filter) {
        var chosen = query.chosen(filter);
        var others = conditions.totalWithout(filter);
        var silent = query.includeNotStated() ? dimensions.notStated(filter) : Bits.NONE;
        var stating = silent.isEmpty() ? others : RoaringBitmap.andNot(others, silent);
        int unsure = others.getCardinality() - stating.getCardinality();
        int now = conditions.total().getCardinality();
        var allowed = chosen.isEmpty() ? null : conditions.letThrough(filter);
        var addable = allowed == null ? stating : RoaringBitmap.andNot(others, allowed);
        var counts = new ArrayList<FacetValue>();
        for (var value : dimensions.values(filter)) {
            var matching = dimensions.matching(filter, value);
            int own = unsure + RoaringBitmap.andCardinality(stating, matching);
            int count = allowed == null ? own : now + RoaringBitmap.andCardinality(addable, matching);
            if (filter != Filter.ACTOR || count > 0) {
                counts.add(new FacetValue(value, count, own, chosen.contains(value)));
            }
        }
        if (filter == Filter.ACTOR) {
            counts.sort(Comparator.comparingInt(FacetValue::own).reversed().thenComparing(FacetValue::code));
        }
        return counts;
    }
}
