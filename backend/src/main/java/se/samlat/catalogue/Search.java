package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers one query on one version of the catalogue. */
final class Search {
    private final Catalogue catalogue;
    private final Query query;
    private final Reader reader;
    private final List<Part> parts;
    private final Conditions conditions;

    Search(Catalogue catalogue, Query query) {
        this.catalogue = catalogue;
        this.query = query;
        this.reader = new Reader(catalogue);
        this.parts = reader.read(query.q());
        this.conditions = Conditions.of(query, parts, catalogue.register(), catalogue.dimensions());
    }

    Answer answer() {
        int total = conditions.total().size();
        return new Answer(
                total,
                hits(),
                outdated(),
                conditions.notStated(),
                conditions.totalWithNotStated() - conditions.sure().size(),
                parts.stream().flatMap(part -> part.interpretation().stream()).toList(),
                new Relaxations(catalogue, query, reader, parts, conditions).most(total),
                query.facets() ? new Facets(query, conditions, catalogue.dimensions()).count() : Map.of());
    }

    private int outdated() {
        if (query.includeOutdated() || !query.chosen(Filter.FRESHNESS).isEmpty()) {
            return 0;
        }
        return Slots.sizeOfBoth(
                conditions.totalWithout(Filter.FRESHNESS),
                catalogue.dimensions().named(Filter.FRESHNESS, Grade.OUTDATED.code()));
    }

    private List<Hit> hits() {
        var groups = groupsAskedFor();
        var hits = new ArrayList<Hit>();
        var pages = new Pages(query, conditions, parts, catalogue.register(), naming(groups));
        for (var place : pages.page()) {
            int slot = place.slot();
            hits.add(new Hit(
                    catalogue.register().id(slot),
                    conditions.notStatedBy(slot),
                    parts.stream().flatMap(part -> part.explain(slot).stream()).toList(),
                    umbrellas(groups, slot)));
        }
        return hits;
    }

    private Set<String> groupsAskedFor() {
        var groups = new LinkedHashSet<>(query.chosen(Filter.TARGET_GROUP));
        for (var part : parts) {
            for (var reading : part.interpretation()) {
                if (reading.filter() == Filter.TARGET_GROUP) {
                    groups.add(reading.code());
                }
            }
        }
        return groups;
    }

    private Slots naming(Set<String> groups) {
        if (groups.isEmpty()) {
            return catalogue.register().live();
        }
        return Slots.union(groups.stream()
                .map(group -> catalogue.dimensions().named(Filter.TARGET_GROUP, group))
                .toList());
    }

    private List<String> umbrellas(Set<String> groups, int slot) {
        var via = new LinkedHashSet<String>();
        for (var group : groups) {
            if (catalogue.dimensions().named(Filter.TARGET_GROUP, group).contains(slot)) {
                return List.of();
            }
            if (catalogue.dimensions().matching(Filter.TARGET_GROUP, group).contains(slot)) {
                via.addAll(catalogue.dimensions().umbrellasNamed(group, slot));
            }
        }
        return List.copyOf(via);
    }
}
