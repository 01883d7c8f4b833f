package se.samlat.catalogue;

import com.ibm.icu.text.Collator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The same search without text, said again as plainly as possible: one listing at a time, loops and no sets of slots.
 * What the catalogue is measured against.
 */
final class NaiveSearch {
    enum Met { YES, NOT_STATED, NO }

    private static final Collator SWEDISH = Collator.getInstance(Locale.of("sv", "SE"));

    private final List<Listing> listings;
    private final Codes codes;
    private final Map<UUID, UUID> parents;

    NaiveSearch(Collection<Listing> listings, Codes codes, Map<UUID, UUID> parents) {
        this.listings = List.copyOf(listings);
        this.codes = codes;
        this.parents = parents;
    }

    List<UUID> ids(Query query) {
        return found(query).stream().sorted(order(query)).map(Listing::id).toList();
    }

    int total(Query query) {
        return found(query).size();
    }

    int notStated(Query query, Filter filter) {
        int count = 0;
        for (var listing : listings) {
            boolean othersMet = true;
            for (var other : Filter.values()) {
                if (other != filter && met(listing, other, query) != Met.YES) {
                    othersMet = false;
                }
            }
            if (othersMet && recent(listing, query) && met(listing, filter, query) == Met.NOT_STATED) {
                count++;
            }
        }
        return count;
    }

    Set<Filter> unsure(Listing listing, Query query) {
        var unsure = new HashSet<Filter>();
        for (var filter : Filter.values()) {
            if (met(listing, filter, query) == Met.NOT_STATED) {
                unsure.add(filter);
            }
        }
        return unsure;
    }

    private List<Listing> found(Query query) {
        var found = new ArrayList<Listing>();
        for (var listing : listings) {
            boolean all = recent(listing, query);
            for (var filter : Filter.values()) {
                var met = met(listing, filter, query);
                all &= met == Met.YES || met == Met.NOT_STATED && query.includeNotStated();
            }
            if (all) {
                found.add(listing);
            }
        }
        return found;
    }

    private Comparator<Listing> order(Query query) {
        Comparator<Listing> sure = Comparator.comparing(listing -> !unsure(listing, query).isEmpty());
        Comparator<Listing> name = Comparator.comparing(Listing::sortName, SWEDISH::compare);
        name = name.thenComparing(Listing::id);
        return switch (query.sort()) {
            case NAME -> sure.thenComparing(name);
            case FRESHNESS -> sure.thenComparing(Listing::grade)
                    .thenComparing(listing -> listing.verifiedAt() == null ? Instant.MIN
                            : listing.verifiedAt().truncatedTo(java.time.temporal.ChronoUnit.MINUTES),
                            Comparator.reverseOrder())
                    .thenComparing(name);
            case RELEVANCE -> sure.thenComparing(Listing::audience)
                    .thenComparing(listing -> !query.chosen(Filter.TARGET_GROUP).isEmpty()
                            && query.chosen(Filter.TARGET_GROUP).stream().noneMatch(group -> open(listing, group)))
                    .thenComparing(Listing::grade)
                    .thenComparing(name);
        };
    }

    private static boolean recent(Listing listing, Query query) {
        return query.changedSince() == null || !listing.changedAt().isBefore(query.changedSince());
    }

    private Met met(Listing listing, Filter filter, Query query) {
        var chosen = query.chosen(filter);
        if (chosen.isEmpty()) {
            boolean byDefault = switch (filter) {
                case AUDIENCE -> listing.audience() != Audience.STAFF_AND_ACTORS;
                case FRESHNESS -> query.includeOutdated() || listing.grade() != Grade.OUTDATED;
                default -> true;
            };
            return byDefault ? Met.YES : Met.NO;
        }
        if (silent(listing, filter)) {
            return Met.NOT_STATED;
        }
        return chosen.stream().anyMatch(value -> has(listing, filter, value)) ? Met.YES : Met.NO;
    }

    private static boolean silent(Listing listing, Filter filter) {
        return switch (filter) {
            case MUNICIPALITY -> listing.municipalities() == null;
            case TARGET_GROUP -> listing.targetGroups() == null && listing.audience() != Audience.RESIDENTS_GENERAL;
            case SUPPORT_LEVEL -> listing.supportLevel() == null;
            case ACTIVITY_CODE -> listing.activityCodes() == null;
            case KIND -> listing.kind() == null;
            case LANGUAGE -> listing.languages() == null && listing.interpreterLanguages() == null;
            case AGE -> listing.ageMin() == null && listing.ageMax() == null;
            case ACCESS -> listing.access() == null;
            case COST -> listing.cost() == null;
            case CONCERN -> listing.concerns() == null;
            case ACTOR, AUDIENCE, FRESHNESS -> false;
        };
    }

    boolean has(Listing listing, Filter filter, String value) {
        return switch (filter) {
            case MUNICIPALITY -> in(listing.municipalities(), value);
            case TARGET_GROUP -> serves(listing, value);
            case SUPPORT_LEVEL -> value.equals(listing.supportLevel());
            case ACTIVITY_CODE -> in(listing.activityCodes(), value);
            case KIND -> value.equals(listing.kind());
            case LANGUAGE -> in(listing.languages(), value) || in(listing.interpreterLanguages(), value);
            case AGE -> aged(listing, value);
            case ACCESS -> in(listing.access(), value);
            case COST -> value.equals(listing.cost());
            case ACTOR -> actor(listing.provider(), value)
                    || listing.partners().stream().anyMatch(partner -> actor(partner, value));
            case CONCERN -> in(listing.concerns(), value);
            case AUDIENCE -> listing.audience().code().equals(value);
            case FRESHNESS -> listing.grade().code().equals(value);
        };
    }

    private static boolean open(Listing listing, String group) {
        return listing.targetGroups() != null && listing.targetGroups().containsKey(group)
                && !Listing.NOT_SERVED.equals(listing.targetGroups().get(group));
    }

    private boolean serves(Listing listing, String group) {
        if (listing.targetGroups() == null) {
            return false;
        }
        String asked = group;
        for (int steps = 0; asked != null && steps < 5; steps++) {
            if (listing.targetGroups().containsKey(asked)) {
                return open(listing, asked);
            }
            var entry = codes.entry(CodeList.TARGET_GROUPS, asked);
            asked = entry == null ? null : entry.broader();
        }
        return false;
    }

    private static boolean aged(Listing listing, String value) {
        int from = listing.ageMin() == null ? 0 : listing.ageMin();
        int to = listing.ageMax() == null ? 120 : listing.ageMax();
        var band = AgeBand.of(value);
        int low = band.map(AgeBand::from).orElseGet(() -> Integer.parseInt(value));
        int high = band.map(AgeBand::to).orElseGet(() -> Integer.parseInt(value));
        return from <= high && to >= low;
    }

    private boolean actor(@Nullable UUID actor, String asked) {
        return actor != null && (actor.toString().equals(asked) || actor(parents.get(actor), asked));
    }

    private static boolean in(@Nullable Set<String> values, String value) {
        return values != null && values.contains(value);
    }
}
