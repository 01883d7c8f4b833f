package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
            found.add(new Relaxation(null, Set.of(), text(parts), null, total(List.of())));
        }
        return found.stream()
                .filter(relaxation -> relaxation.totalItems() > now)
                .sorted(Comparator.comparingInt(Relaxation::totalItems).reversed())
                .limit(MOST)
                .toList();
    }

    private Relaxation withoutFilter(Filter filter) {
        var wider = conditions.totalWithout(filter);
        var standard = Conditions.asked(filter, Set.of(), query.includeOutdated(), catalogue.dimensions());
        int total = standard == null ? wider.size() : Slots.sizeOfBoth(wider, standard);
        return new Relaxation(filter, query.chosen(filter), null, query.q(), total);
    }

    private Relaxation withoutPart(int dropped) {
        var part = parts.get(dropped);
        var kept = new ArrayList<>(parts);
        kept.remove(dropped);
        var rest = text(kept);
        var codes = new LinkedHashSet<String>();
        part.interpretation().stream()
                .filter(reading -> reading.filter() == part.condition().filter())
                .forEach(reading -> codes.add(reading.code()));
        return new Relaxation(part.condition().filter(), codes, part.text(), rest, total(dropped, kept, rest));
    }

    /** Words that come to stand side by side may mean something else together, so the rest is read anew. */
    private int total(int dropped, List<Part> kept, @Nullable String rest) {
        var read = reader.read(rest);
        return read.equals(kept)
                ? conditions.totalWithoutPart(dropped, parts.size()).size()
                : total(read);
    }

    private int total(List<Part> kept) {
        return Conditions.of(query, kept, catalogue.register(), catalogue.dimensions())
                .total()
                .size();
    }

    private static @Nullable String text(List<Part> parts) {
        return parts.isEmpty() ? null : parts.stream().map(Part::text).collect(Collectors.joining(" "));
    }
}
