package se.samlat.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is registered per municipality, support level and target group. Every number is what a search gives: a cell
 * knows the two searches that open its listings.
 *
 * @param cells in the order of the code lists: municipality, level, group, age band
 * @param municipalities the sums behind the matrix, in the order of the code list
 * @param municipalityNotStated listings for residents that do not state where they are offered
 */
public record Coverage(List<Cell> cells, List<Municipality> municipalities, int municipalityNotStated) {
    /** How sure a cell is. What is left out as outdated does not count. */
    public enum State {
        /** At least one listing that its actor has confirmed. */
        REGISTERED("registered"),
        /** Listings, but none that its actor has confirmed. */
        ONLY_UNCONFIRMED("only-unconfirmed"),
        /** No listing. There may still be support that nobody has entered. */
        NONE("none");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The code on the wire. */
        public String code() {
            return code;
        }
    }

    /**
     * One cell.
     *
     * @param ageBand null where ages are not divided
     * @param state over what is targeted and what is general together
     * @param targeted listings meant for the group (or an umbrella of it)
     * @param general listings for all residents in the municipality at the level, whatever group
     * @param languages how many of both kinds state each language, outdated ones left out
     * @param languagesNotStated how many of both kinds state no language
     */
    public record Cell(
            String municipality,
            String supportLevel,
            String targetGroup,
            @Nullable String ageBand,
            State state,
            Tally targeted,
            Tally general,
            Map<String, Integer> languages,
            int languagesNotStated) {
        /** The search that gives the targeted listings. */
        public Query targetedQuery() {
            return CoverageTable.query(
                    municipality, supportLevel, targetGroup, ageBand, Audience.RESIDENTS_TARGETED);
        }

        /** The search that gives the general listings. */
        public Query generalQuery() {
            return CoverageTable.query(municipality, supportLevel, null, ageBand, Audience.RESIDENTS_GENERAL);
        }
    }

    /**
     * Counts of one kind of listings in a cell.
     *
     * @param confirmed confirmed by their actor at some time
     * @param unconfirmed never confirmed; the search gives these and the confirmed ones
     * @param outdated left out unless asked for, and in neither of the two
     * @param countyWide how many of the confirmed and unconfirmed serve the whole county
     * @param notStated per condition of the cell: how many meet the others and do not state it
     */
    public record Tally(
            int confirmed, int unconfirmed, int outdated, int countyWide, Map<Filter, Integer> notStated) {
        /** What the search gives. */
        public int total() {
            return confirmed + unconfirmed;
        }

        /** How sure this kind is by itself. */
        public State state() {
            return confirmed > 0 ? State.REGISTERED : unconfirmed > 0 ? State.ONLY_UNCONFIRMED : State.NONE;
        }
    }

    /**
     * The listings for residents in one municipality, outdated ones left out.
     *
     * @param total all of them
     * @param supportLevelNotStated those without a level, which stand in no cell
     * @param targetGroupNotStated targeted ones without a group, which stand in no targeted count
     * @param eitherNotStated those that lack one or both
     */
    public record Municipality(
            String municipality, int total, int supportLevelNotStated, int targetGroupNotStated, int eitherNotStated) {}
}
