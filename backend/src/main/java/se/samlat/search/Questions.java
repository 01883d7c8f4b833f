package se.samlat.search;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.AgeBand;
import se.samlat.catalogue.Audience;
import se.samlat.catalogue.Filter;
import se.samlat.catalogue.Grade;
import se.samlat.catalogue.Query;
import se.samlat.catalogue.Sort;
import se.samlat.codelist.CodeList;
import se.samlat.offering.Names;
import se.samlat.offering.OfferingContent.AccessWay;
import se.samlat.offering.OfferingContent.CostKind;
import se.samlat.offering.Wire;
import se.samlat.web.Faults;
import se.samlat.web.PageRequest;

/**
 * Reads a search from its parameters or its body, and complains of everything in it that does not exist, by name: a
 * misspelt code must not look like an empty county.
 */
final class Questions {

    private static final int MOST_VALUES = 50;
    private static final int OLDEST = 120;

    private final Names names;
    /** A body is pointed into value by value, a parameter is named as a whole. */
    private final boolean inBody;

    private final Faults faults;

    private Questions(Names names, boolean inBody) {
        this.names = names;
        this.inBody = inBody;
        this.faults = new Faults(inBody ? "/" : "?");
    }

    /** The search that query parameters ask for. */
    static Query of(ServiceQuery query, Names names) {
        query.check();
        Questions reader = new Questions(names, false);
        Instant since = query.changedSince();
        return reader.read(
                query.q,
                query.filters(),
                new Flags(
                        reader.faults.flag("includeOutdated", query.includeOutdated),
                        reader.faults.flag("includeNotStated", query.includeNotStated),
                        reader.faults.flag("facets", query.facets)),
                query.sort,
                query.page(),
                query.limit(),
                since);
    }

    /** The search that a body asks for. */
    static Query of(ServiceSearch search, Names names) {
        Questions reader = new Questions(names, true);
        return reader.read(
                search.q(),
                search.filters(),
                new Flags(
                        Boolean.TRUE.equals(search.includeOutdated()),
                        Boolean.TRUE.equals(search.includeNotStated()),
                        Boolean.TRUE.equals(search.facets())),
                search.sort(),
                reader.number("page", search.page(), 1, PageRequest.DEEPEST),
                reader.number("limit", search.limit(), PageRequest.USUAL, PageRequest.MOST),
                null);
    }

    private record Flags(boolean outdated, boolean notStated, boolean facets) {}

    private Query read(
            @Nullable String q,
            Map<String, List<String>> given,
            Flags flags,
            @Nullable String sort,
            int page,
            int limit,
            @Nullable Instant since) {
        Map<Filter, Set<String>> filters = new EnumMap<>(Filter.class);
        given.forEach((name, values) -> {
            Filter filter = Filter.of(name).orElseThrow();
            if (values.size() > MOST_VALUES) {
                faults.add(name, "parameter.too-many", name, MOST_VALUES);
            } else {
                for (int at = 0; at < values.size(); at++) {
                    check(filter, values.get(at), inBody ? name + "/" + at : name);
                }
                filters.put(filter, values.stream()
                        .map(value -> filter == Filter.ACTOR ? value.toLowerCase(Locale.ROOT) : value)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
            }
        });
        if (q != null && Query.tooLong(q)) {
            faults.add("q", "parameter.text-too-long", Query.LONGEST_TEXT, Query.MOST_WORDS);
        }
        if (q != null && unreadable(q)) {
            faults.add("q", "parameter.unreadable", "q");
        }
        Sort order = sort(sort);
        faults.refuse();
        return new Query(
                q == null || q.isBlank() ? null : q,
                filters,
                flags.outdated(),
                flags.notStated(),
                order,
                page,
                limit,
                flags.facets(),
                since);
    }

    private void check(Filter filter, @Nullable String value, String place) {
        String text = value == null ? "" : value;
        switch (filter) {
            case ACTOR -> {
                if (!uuid(text)) {
                    faults.add(place, "parameter.id", shown(text));
                }
            }
            case AGE -> {
                if (!age(text)) {
                    faults.add(place, "parameter.age", shown(text), String.join(", ", choices(filter)));
                }
            }
            default -> {
                if (!choices(filter).contains(text)) {
                    faults.add(place, "parameter.choice", shown(text), String.join(", ", choices(filter)));
                }
            }
        }
    }

    private Set<String> choices(Filter filter) {
        return switch (filter) {
            case MUNICIPALITY -> names.codesOf(CodeList.MUNICIPALITY);
            case TARGET_GROUP -> names.codesOf(CodeList.TARGET_GROUP);
            case SUPPORT_LEVEL -> names.codesOf(CodeList.SUPPORT_LEVEL);
            case ACTIVITY_CODE -> names.codesOf(CodeList.ACTIVITY_CODE);
            case KIND -> names.codesOf(CodeList.SERVICE_KIND);
            case LANGUAGE -> names.codesOf(CodeList.LANGUAGE);
            case CONCERN -> names.codesOf(CodeList.CONCERN);
            case AGE -> codes(Stream.of(AgeBand.values()).map(AgeBand::code));
            case ACCESS -> codes(Stream.of(AccessWay.values()).map(Wire::code));
            case COST -> codes(Stream.of(CostKind.values()).map(Wire::code));
            case AUDIENCE -> codes(Stream.of(Audience.values()).map(Audience::code));
            case FRESHNESS -> codes(Stream.of(Grade.values()).map(Grade::code));
            case ACTOR -> Set.of();
        };
    }

    private static Set<String> codes(Stream<String> codes) {
        return codes.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Sort sort(@Nullable String given) {
        if (given == null) {
            return Sort.RELEVANCE;
        }
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.code().equals(given))
                .findFirst()
                .orElseGet(() -> {
                    faults.add("sort", "parameter.choice", shown(given), "relevance, freshness, name");
                    return Sort.RELEVANCE;
                });
    }

    private int number(String name, @Nullable Integer given, int usual, int most) {
        if (given == null) {
            return usual;
        }
        if (given < 1 || given > most) {
            faults.add(name, "parameter.number", name, 1, most);
            return usual;
        }
        return given;
    }

    /** NUL, which nothing keeps, or half a character, which cannot be written back. */
    private static boolean unreadable(String text) {
        return text.codePoints()
                .anyMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static boolean age(String text) {
        if (AgeBand.of(text).isPresent()) {
            return true;
        }
        return text.matches("\\d{1,3}") && Integer.parseInt(text) <= OLDEST;
    }

    private static boolean uuid(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The value as the message repeats it: short, and without what cannot be shown. */
    private static String shown(String text) {
        String clean = text.codePoints()
                .limit(40)
                .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "”" + clean + "”";
    }
}
