package se.samlat.catalogue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.words.StopWords;
import se.samlat.catalogue.words.Tokens;

/**
 * What is searched for.
 *
 * @param q free text, or null; every word must be met
 * @param filters chosen values per filter; values that no code list knows match nothing
 * @param includeOutdated take outdated listings too, where no freshness is chosen
 * @param includeNotStated add listings that do not state a filter, marked and ranked after the sure ones
 * @param sort order of the answer
 * @param page page number from 1
 * @param limit hits on a page, at least 0
 * @param facets whether to count every filter value
 * @param changedSince only listings changed at this time or later, or null
 */
public record Query(
        @Nullable String q,
        Map<Filter, Set<String>> filters,
        boolean includeOutdated,
        boolean includeNotStated,
        Sort sort,
        int page,
        int limit,
        boolean facets,
        @Nullable Instant changedSince) {
    /** The longest free text that a caller should let through, in UTF-16 units. */
    public static final int LONGEST_TEXT = 200;
    /** The most words that a caller should let through; small words, which say nothing of what is searched for, are not counted. */
    public static final int MOST_WORDS = 12;
    /** Everything that is searched by default, first page of twenty. */
    public static final Query ALL = new Query(null, Map.of(), false, false, Sort.RELEVANCE, 1, 20, false, null);

    public Query {
        if (page < 1 || limit < 0) {
            throw new IllegalArgumentException("page counts from 1 and limit from 0");
        }
        var chosen = new EnumMap<Filter, Set<String>>(Filter.class);
        filters.forEach((filter, values) -> {
            if (!values.isEmpty()) {
                chosen.put(filter, new LinkedHashSet<>(values));
            }
        });
        filters = chosen;
    }

    /** Whether a free text is longer, or has more telling words, than search takes; the caller then refuses it. */
    public static boolean tooLong(String q) {
        return q.length() > LONGEST_TEXT || StopWords.telling(Tokens.of(q)).size() > MOST_WORDS;
    }

    /** The values chosen in a filter, empty when none is. */
    public Set<String> chosen(Filter filter) {
        return filters.getOrDefault(filter, Set.of());
    }

    /** The same query with another text. */
    public Query withText(@Nullable String text) {
        return new Query(
                text, filters, includeOutdated, includeNotStated, sort, page, limit, facets, changedSince);
    }

    /** The same query with exactly these values in a filter; none at all takes the filter away. */
    public Query with(Filter filter, Set<String> values) {
        var changed = new EnumMap<Filter, Set<String>>(Filter.class);
        changed.putAll(filters);
        changed.put(filter, values);
        return new Query(q, changed, includeOutdated, includeNotStated, sort, page, limit, facets, changedSince);
    }

    /** The same query with or without outdated listings. */
    public Query withOutdated(boolean included) {
        return new Query(q, filters, included, includeNotStated, sort, page, limit, facets, changedSince);
    }

    /** The same query with or without listings that do not state a filter. */
    public Query withNotStated(boolean included) {
        return new Query(q, filters, includeOutdated, included, sort, page, limit, facets, changedSince);
    }

    /** The same query in another order. */
    public Query sortedBy(Sort order) {
        return new Query(q, filters, includeOutdated, includeNotStated, order, page, limit, facets, changedSince);
    }

    /** The same query for another page. */
    public Query onPage(int number, int size) {
        return new Query(
                q, filters, includeOutdated, includeNotStated, sort, number, size, facets, changedSince);
    }

    /** The same query with or without counts per filter value. */
    public Query withFacets(boolean counted) {
        return new Query(q, filters, includeOutdated, includeNotStated, sort, page, limit, counted, changedSince);
    }
}
