package se.samlat.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What a search gives.
 *
 * @param totalItems how many listings match, over all pages; with {@code includeNotStated} also the unsure ones
 * @param hits the listings of the page
 * @param outdatedItems how many more {@code includeOutdated} would give; 0 where a freshness is chosen
 * @param notStatedItems per active filter (also those read from the text): how many listings surely meet every other
 *     condition and do not state this one; the same with and without {@code includeNotStated}
 * @param notStatedTotal how many unsure listings {@code includeNotStated} adds, or has added
 * @param interpretation what parts of the text were taken to mean, in the order of the text
 * @param relaxations what to drop to get more, most gain first, at most eight
 * @param facets counts per filter value, in the order of the code lists; empty unless asked for
 */
public record Answer(
        int totalItems,
        List<Hit> hits,
        int outdatedItems,
        Map<Filter, Integer> notStatedItems,
        int notStatedTotal,
        List<Interpretation> interpretation,
        List<Relaxation> relaxations,
        Map<Filter, List<FacetValue>> facets) {}
