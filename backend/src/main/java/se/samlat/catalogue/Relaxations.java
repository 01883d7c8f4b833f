package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds what to drop from a search to get more. */
final class Relaxations {
    private static final int MOST = 8;

    private final Catalogue catalogue;
    private final Query query;
    private final Reader reader;
    private final List<Part> parts;
    private final Conditions conditions;

    Relaxations(Catalogue catalogue, Query query, Reader reader, List<Part> parts, Conditions conditions) {
        this.catalogue = catalogue;
        this.query = query;
        this.reader = reader;
        this.parts = parts;
        this.conditions = conditions;
    }

    /** The drops that give more than now, most gain first. */
    List<Relaxation> most(int now) {
        var found = new ArrayList<Relaxation>();
        for (var filter : Filter.values()) {
            if (!query.chosen(filter).isEmpty()) {
                found.add(withoutFilter(filter));
            }
        }
        for (int dropped = 0; dropped < parts.size(); dropped++) {
            found.add(withoutPart(dropped));
        }
        if (parts.size() > 1) {
            var all = parts.stream().map(Part::text).collect(Collectors.joining(" "));
            found.add(new Relaxation(null, new LinkedHashSet<>(), all, null, total(null, List.of())));
        }
        return found.stream()
                .filter(relaxation -> relaxation.totalItems() > now)
                .sorted(Comparator.comparingInt(Relaxation::totalItems).reversed())
                .limit(MOST)
                .toList();
    }

    private Relaxation withoutFilter(Filter filter) {
        var wider = Conditions.values(filter, query.with(filter, Set.of()));
        int total = wider == null
                ? conditions.totalWithout(filter).getCardinality()
                : total(filter, parts);
        return new Relaxation(filter, query.chosen(filter), null, query.q(), total);
    }

    private Relaxation withoutPart(int dropped) {
        var part = parts.get(dropped);
        var rest = IntStream.range(0, parts.size())
                .filter(at -> at != dropped)
                .mapToObj(at -> parts.get(at).text())
                .collect(Collectors.joining(" "));
        var q = rest.isEmpty() ? null : rest;
        var codes = new LinkedHashSet<String>();
        part.interpretation().stream()
                .filter(reading -> reading.filter() == part.condition().filter())
                .forEach(reading -> codes.add(reading.code()));
        return new Relaxation(part.condition().filter(), codes, part.text(), q, total(null, reader.read(q)));
    }

    private int total(@Nullable Filter dropped, List<Part> kept) {
        var asked = dropped == null ? query : query.with(dropped, Set.of());
        return Conditions.of(asked, kept, catalogue.register(), catalogue.dimensions())
                .total()
                .getCardinality();
    }
}
