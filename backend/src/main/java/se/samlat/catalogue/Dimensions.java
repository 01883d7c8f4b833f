package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which listings have which value in each filter, and which do not state the filter at all. */
final class Dimensions {
    private static final Pattern AGE = Pattern.compile("[0-9]{1,3}");
    static final Dimensions EMPTY = new Dimensions(emptyNamed(), Bits.EMPTY, Bits.EMPTY, Codes.NONE, Map.of());

    /** As the listings name the values. */
    private final Map<Filter, Bits> named;
    /** Target groups that a listing says it does not serve. */
    private final Bits refused;
    /** By filter parameter: listings that do not state it. */
    private final Bits unstated;

    private final Codes codes;
    private final Map<UUID, UUID> parents;
    private final Map<String, Slots> groups = new HashMap<>();
    private final Map<String, Slots> actors = new HashMap<>();
    private final Slots countyWide;
    /** Made when first asked for; at most one for each age and band. */
    private final Map<String, Slots> ages = new ConcurrentHashMap<>();

    private final Slots defaultAudiences;
    private final Slots notOutdated;

    private Dimensions(Map<Filter, Bits> named, Bits refused, Bits unstated, Codes codes, Map<UUID, UUID> parents) {
        this.named = named;
        this.refused = refused;
        this.unstated = unstated;
        this.codes = codes;
        this.parents = parents;
        deriveGroups();
        deriveActors();
        countyWide = deriveCountyWide();
        defaultAudiences = Slots.union(Stream.of(Audience.values())
                .filter(Audience::isDefault)
                .map(audience -> named(Filter.AUDIENCE, audience.code()))
                .toList());
        notOutdated = Slots.union(Stream.of(Grade.values())
                .filter(grade -> grade != Grade.OUTDATED)
                .map(grade -> named(Filter.FRESHNESS, grade.code()))
                .toList());
    }

    /** The listings of the audiences that are searched when none is chosen. */
    Slots defaultAudiences() {
        return defaultAudiences;
    }

    /** The listings that are not outdated. */
    Slots notOutdated() {
        return notOutdated;
    }

    /** The listings that meet a filter by one value. */
    Slots matching(Filter filter, String value) {
        return switch (filter) {
            case TARGET_GROUP -> groups.getOrDefault(value, named(filter, value));
            case ACTOR -> actors.getOrDefault(value, named(filter, value));
            case AGE -> aged(value);
            default -> named(filter, value);
        };
    }

    /** The listings that name the value themselves. */
    Slots named(Filter filter, String value) {
        return named.get(filter).get(value);
    }

    /** The listings that say that they do not serve a group. */
    Slots refusing(String group) {
        return refused.get(group);
    }

    /** The listings that do not state the filter. */
    Slots notStated(Filter filter) {
        return unstated.get(filter.parameter());
    }

    /** The listings that serve every municipality of some county. */
    Slots countyWide() {
        return countyWide;
    }

    /** The umbrellas of a group that a listing names as open. */
    List<String> umbrellasNamed(String group, int slot) {
        return codes.umbrellas(CodeList.TARGET_GROUPS, group).stream()
                .filter(umbrella -> named(Filter.TARGET_GROUP, umbrella).contains(slot))
                .toList();
    }

    /** Every value that choosing is offered for: whole code lists, known codes, and actors that some listing has. */
    List<String> values(Filter filter) {
        var list = filter.list();
        if (list != null) {
            return codes.entries(list).stream().map(CodeEntry::code).toList();
        }
        return switch (filter) {
            case AGE -> List.of(AgeBand.values()).stream().map(AgeBand::code).toList();
            case ACCESS -> List.of("drop-in", "booking", "self-referral", "referral", "invitation");
            case COST -> List.of("free", "fee");
            case AUDIENCE -> List.of(Audience.values()).stream().map(Audience::code).toList();
            case FRESHNESS -> List.of(Grade.values()).stream().map(Grade::code).toList();
            default -> {
                var known = new HashSet<>(named.get(filter).values());
                known.addAll(actors.keySet());
                yield List.copyOf(known);
            }
        };
    }

    /** The next version: the cleared slots forgotten, the listings added in their slots. */
    Dimensions with(Slots cleared, Map<Integer, Listing> added) {
        var edit = new Edit(cleared);
        added.forEach(edit::add);
        return edit.done();
    }

    /** The same listings under other code lists and another tree of actors. */
    Dimensions under(Codes otherCodes, Map<UUID, UUID> otherParents) {
        return new Dimensions(named, refused, unstated, otherCodes, otherParents);
    }

    private void deriveGroups() {
        for (var entry : codes.entries(CodeList.TARGET_GROUPS)) {
            var match = named(Filter.TARGET_GROUP, entry.code());
            var decided = Slots.or(match, refused.get(entry.code()));
            for (var umbrella : codes.umbrellas(CodeList.TARGET_GROUPS, entry.code())) {
                var open = named(Filter.TARGET_GROUP, umbrella);
                match = Slots.or(match, Slots.andNot(open, decided));
                decided = Slots.union(List.of(decided, open, refused.get(umbrella)));
            }
            groups.put(entry.code(), match);
        }
    }

    private void deriveActors() {
        var units = new HashMap<UUID, List<UUID>>();
        parents.forEach((unit, parent) -> units.computeIfAbsent(parent, key -> new ArrayList<>()).add(unit));
        for (var parent : units.keySet()) {
            var family = new HashSet<UUID>(Set.of(parent));
            var waiting = new ArrayList<>(family);
            while (!waiting.isEmpty()) {
                for (var unit : units.getOrDefault(waiting.removeLast(), List.of())) {
                    if (family.add(unit)) {
                        waiting.add(unit);
                    }
                }
            }
            var match = named.get(Filter.ACTOR).anyOf(family.stream().map(UUID::toString).toList());
            if (!match.isEmpty()) {
                actors.put(parent.toString(), match);
            }
        }
    }

    private Slots deriveCountyWide() {
        var counties = new HashMap<String, Slots>();
        for (var municipality : codes.entries(CodeList.MUNICIPALITIES)) {
            if (municipality.county() != null) {
                var served = named(Filter.MUNICIPALITY, municipality.code());
                counties.merge(municipality.county(), served, Slots::and);
            }
        }
        return Slots.union(counties.values());
    }

    private Slots aged(String value) {
        var band = AgeBand.of(value);
        if (band.isPresent()) {
            return ages.computeIfAbsent(value, key -> overlapping(band.get().from(), band.get().to()));
        }
        if (!AGE.matcher(value).matches() || Integer.parseInt(value) > AgeBand.OLDEST) {
            return Slots.NONE;
        }
        int age = Integer.parseInt(value);
        return ages.computeIfAbsent(Integer.toString(age), key -> overlapping(age, age));
    }

    private Slots overlapping(int from, int to) {
        var spans = named.get(Filter.AGE);
        return spans.anyOf(spans.values().stream()
                .filter(span -> {
                    int dash = span.indexOf('-');
                    int lowest = Integer.parseInt(span, 0, dash, 10);
                    int highest = Integer.parseInt(span, dash + 1, span.length(), 10);
                    return lowest <= highest && lowest <= to && highest >= from;
                })
                .toList());
    }

    private static Map<Filter, Bits> emptyNamed() {
        var empty = new EnumMap<Filter, Bits>(Filter.class);
        for (var filter : Filter.values()) {
            empty.put(filter, Bits.EMPTY);
        }
        return empty;
    }

    private final class Edit {
        private final Map<Filter, Bits.Editor> values = new EnumMap<>(Filter.class);
        private final Bits.Editor refusals = refused.edit();
        private final Bits.Editor silences = unstated.edit();

        Edit(Slots cleared) {
            named.forEach((filter, bits) -> values.put(filter, bits.edit()));
            values.values().forEach(editor -> editor.clear(cleared));
            refusals.clear(cleared);
            silences.clear(cleared);
        }

        void add(int slot, Listing listing) {
            note(Filter.MUNICIPALITY, slot, listing.municipalities());
            noteGroups(slot, listing);
            note(Filter.SUPPORT_LEVEL, slot, one(listing.supportLevel()));
            note(Filter.ACTIVITY_CODE, slot, listing.activityCodes());
            note(Filter.KIND, slot, one(listing.kind()));
            note(Filter.CONCERN, slot, listing.concerns());
            note(Filter.LANGUAGE, slot, both(listing.languages(), listing.interpreterLanguages()));
            note(Filter.AGE, slot, span(listing.ageMin(), listing.ageMax()));
            note(Filter.ACCESS, slot, listing.access());
            note(Filter.COST, slot, one(listing.cost()));
            note(Filter.AUDIENCE, slot, Set.of(listing.audience().code()));
            note(Filter.FRESHNESS, slot, Set.of(listing.grade().code()));
            values.get(Filter.ACTOR).add(listing.provider().toString(), slot);
            listing.partners().forEach(partner -> values.get(Filter.ACTOR).add(partner.toString(), slot));
        }

        Dimensions done() {
            var next = new EnumMap<Filter, Bits>(Filter.class);
            values.forEach((filter, editor) -> next.put(filter, editor.done()));
            return new Dimensions(next, refusals.done(), silences.done(), codes, parents);
        }

        private void note(Filter filter, int slot, @Nullable Set<String> stated) {
            if (stated == null) {
                silences.add(filter.parameter(), slot);
            } else {
                stated.forEach(value -> values.get(filter).add(value, slot));
            }
        }

        /** A listing for residents in general has said whom it is for, also when it names no group. */
        private void noteGroups(int slot, Listing listing) {
            if (listing.targetGroups() != null) {
                listing.targetGroups().forEach((group, welcome) ->
                        (Listing.NOT_SERVED.equals(welcome) ? refusals : values.get(Filter.TARGET_GROUP))
                                .add(group, slot));
            } else if (listing.audience() != Audience.RESIDENTS_GENERAL) {
                silences.add(Filter.TARGET_GROUP.parameter(), slot);
            }
        }

        private static @Nullable Set<String> one(@Nullable String value) {
            return value == null ? null : Set.of(value);
        }

        private static @Nullable Set<String> both(@Nullable Set<String> first, @Nullable Set<String> second) {
            if (first == null || second == null) {
                return first == null ? second : first;
            }
            var all = new HashSet<>(first);
            all.addAll(second);
            return all;
        }

        /** The span of ages as one value, "from-to"; an open end is as far as ages go. */
        private static @Nullable Set<String> span(@Nullable Integer min, @Nullable Integer max) {
            if (min == null && max == null) {
                return null;
            }
            int from = min == null ? 0 : Math.clamp(min, 0, AgeBand.OLDEST);
            int to = max == null ? AgeBand.OLDEST : Math.clamp(max, 0, AgeBand.OLDEST);
            return Set.of(from + "-" + to);
        }
    }
}
