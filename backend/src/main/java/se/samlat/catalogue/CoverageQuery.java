package se.samlat.catalogue;

import java.util.Set;

/**
 * Which cells of the coverage matrix are asked for.
 *
 * @param municipalities SCB codes; empty means every municipality
 * @param supportLevels levels; empty means 2 and 3, or every level with {@code all}
 * @param targetGroups groups; empty means those of the strategy, or every group with {@code all}
 * @param byAge whether every cell is divided by age band
 * @param all whether what is not named means everything instead of the strategy's own view
 */
public record CoverageQuery(
        Set<String> municipalities, Set<String> supportLevels, Set<String> targetGroups, boolean byAge, boolean all) {
    /** The strategy's own groups at its own levels, every municipality, ages together. */
    public static final CoverageQuery DEFAULT = new CoverageQuery(Set.of(), Set.of(), Set.of(), false, false);
}
