package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the coverage of one version of the catalogue, by the same conditions as search. */
final class CoverageTable {
    private static final Set<String> STRATEGY_LEVELS = Set.of("2", "3");

    private final Codes codes;
    private final Register register;
    private final Dimensions dimensions;
    private final Slots confirmed;

    private record Count(Coverage.Tally tally, Slots listings) {}

    CoverageTable(Codes codes, Register register, Dimensions dimensions) {
        this.codes = codes;
        this.register = register;
        this.dimensions = dimensions;
        this.confirmed = Slots.union(Stream.of(Grade.values())
                .filter(Grade::isConfirmed)
                .map(grade -> dimensions.named(Filter.FRESHNESS, grade.code()))
                .toList());
    }

    Coverage count(CoverageQuery asked) {
        var cells = new ArrayList<Coverage.Cell>();
        var sums = new ArrayList<Coverage.Municipality>();
        var groups = groups(asked);
        for (var municipality : chosen(CodeList.MUNICIPALITIES, asked.municipalities())) {
            sums.add(sum(municipality));
            for (var level : levels(asked)) {
                var general = new LinkedHashMap<@Nullable String, Count>();
                for (var band : bands(asked)) {
                    general.put(band, count(query(municipality, level, null, band, Audience.RESIDENTS_GENERAL)));
                }
                for (var group : groups) {
                    for (var band : bands(asked)) {
                        var query = query(municipality, level, group, band, Audience.RESIDENTS_TARGETED);
                        cells.add(cell(municipality, level, group, band, count(query), general.get(band)));
                    }
                }
            }
        }
        return new Coverage(cells, sums, residents(Map.of(), dimensions.notStated(Filter.MUNICIPALITY)));
    }

    static Query query(
            String municipality, String level, @Nullable String group, @Nullable String band, Audience audience) {
        var filters = new EnumMap<Filter, Set<String>>(Filter.class);
        filters.put(Filter.MUNICIPALITY, Set.of(municipality));
        filters.put(Filter.SUPPORT_LEVEL, Set.of(level));
        filters.put(Filter.AUDIENCE, Set.of(audience.code()));
        if (group != null) {
            filters.put(Filter.TARGET_GROUP, Set.of(group));
        }
        if (band != null) {
            filters.put(Filter.AGE, Set.of(band));
        }
        return new Query(null, filters, false, false, Sort.RELEVANCE, 1, 20, false, null);
    }

    private Coverage.Cell cell(
            String municipality, String level, String group, @Nullable String band, Count targeted, Count general) {
        var both = Slots.or(targeted.listings(), general.listings());
        var state = Stream.of(targeted.tally().state(), general.tally().state())
                .min(Coverage.State::compareTo)
                .orElseThrow();
        var languages = new LinkedHashMap<String, Integer>();
        for (var language : both.isEmpty() ? List.<String>of() : dimensions.values(Filter.LANGUAGE)) {
            int count = Slots.sizeOfBoth(both, dimensions.matching(Filter.LANGUAGE, language));
            if (count > 0) {
                languages.put(language, count);
            }
        }
        int silent = Slots.sizeOfBoth(both, dimensions.notStated(Filter.LANGUAGE));
        return new Coverage.Cell(municipality, level, group, band, state, targeted.tally(), general.tally(),
                languages, silent);
    }

    private Count count(Query query) {
        var conditions = Conditions.of(query, List.of(), register, dimensions);
        var listings = conditions.total();
        int sure = Slots.sizeOfBoth(listings, confirmed);
        int outdated = Slots.sizeOfBoth(
                conditions.totalWithout(Filter.FRESHNESS), dimensions.named(Filter.FRESHNESS, Grade.OUTDATED.code()));
        var tally = new Coverage.Tally(
                sure,
                listings.size() - sure,
                outdated,
                Slots.sizeOfBoth(listings, dimensions.countyWide()),
                conditions.notStated());
        return new Count(tally, listings);
    }

    private Coverage.Municipality sum(String municipality) {
        var here = Map.of(Filter.MUNICIPALITY, Set.of(municipality));
        var level = dimensions.notStated(Filter.SUPPORT_LEVEL);
        var group = dimensions.notStated(Filter.TARGET_GROUP);
        return new Coverage.Municipality(
                municipality,
                residents(here, register.live()),
                residents(here, level),
                residents(here, group),
                residents(here, Slots.or(level, group)));
    }

    private int residents(Map<Filter, Set<String>> filters, Slots among) {
        var query = new Query(null, filters, false, false, Sort.RELEVANCE, 1, 0, false, null);
        return Slots.sizeOfBoth(
                Conditions.of(query, List.of(), register, dimensions).total(), among);
    }

    private List<String> levels(CoverageQuery asked) {
        var standard = asked.all() ? Set.<String>of() : STRATEGY_LEVELS;
        return chosen(CodeList.SUPPORT_LEVELS, asked.supportLevels().isEmpty() ? standard : asked.supportLevels());
    }

    private List<String> groups(CoverageQuery asked) {
        if (!asked.targetGroups().isEmpty() || asked.all()) {
            return chosen(CodeList.TARGET_GROUPS, asked.targetGroups());
        }
        return codes.entries(CodeList.TARGET_GROUPS).stream()
                .filter(CodeEntry::inStrategy)
                .map(CodeEntry::code)
                .toList();
    }

    private static List<@Nullable String> bands(CoverageQuery asked) {
        var bands = new ArrayList<@Nullable String>();
        if (asked.byAge()) {
            for (var band : AgeBand.values()) {
                bands.add(band.code());
            }
        } else {
            bands.add(null);
        }
        return bands;
    }

    private List<String> chosen(CodeList list, Collection<String> values) {
        return codes.entries(list).stream()
                .map(CodeEntry::code)
                .filter(code -> values.isEmpty() || values.contains(code))
                .toList();
    }
}
