package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
            var counts = count(filter);
            if (filter == Filter.ACTOR) {
                counts.removeIf(value -> value.count() == 0);
                counts.sort(Comparator.comparingInt(FacetValue::own).reversed().thenComparing(FacetValue::code));
            }
            facets.put(filter, counts);
        }
        return facets;
    }

    /** A year of age is offered only where it is chosen already. */
    private Collection<String> values(Filter filter, Set<String> chosen) {
        var offered = dimensions.values(filter);
        if (filter != Filter.AGE || chosen.isEmpty()) {
            return offered;
        }
        var all = new LinkedHashSet<>(offered);
        all.addAll(chosen);
        return all;
    }

    private List<FacetValue> count(Filter filter) {
        var chosen = query.chosen(filter);
        var others = conditions.totalWithout(filter);
        int unsure = query.includeNotStated() ? Slots.sizeOfBoth(others, dimensions.notStated(filter)) : 0;
        var allowed = chosen.isEmpty() ? null : conditions.letThrough(filter);
        var addable = allowed == null ? others : Slots.andNot(others, allowed);
        var counts = new ArrayList<FacetValue>();
        for (var value : values(filter, chosen)) {
            var matching = dimensions.matching(filter, value);
            int own = unsure + Slots.sizeOfBoth(others, matching);
            int count = allowed == null ? own : conditions.total().size() + Slots.sizeOfBoth(addable, matching);
            counts.add(new FacetValue(value, count, own, chosen.contains(value)));
        }
        return counts;
    }
}
