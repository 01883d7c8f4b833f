package se.samlat.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samlat.text.LocalizedText;
import se.samlat.web.Links;

/** Coverage on the wire. */
final class CoverageWire {

    private CoverageWire() {}

    /**
     * The matrix.
     *
     * @param meta what was counted
     * @param cells municipality by level by group, in the order of the code lists
     * @param municipalities the sums behind the cells
     */
    @Schema(description = "Stödkartan: vad som är registrerat per kommun, stödnivå och målgrupp. – What is registered by municipality, support level and target group.")
    record CoverageMatrix(
            @JsonProperty("_meta") CoverageMeta meta,
            @JsonProperty("_links") CoverageLinks links,
            List<CoverageCell> cells,
            List<CoverageMunicipality> municipalities) {}

    /**
     * What was counted.
     *
     * @param asOf the day of the grades
     * @param note what an empty cell does and does not mean
     * @param municipalityNotStated listings for residents that do not state where they are offered
     */
    record CoverageMeta(
            LocalDate asOf, String note, Integer municipalityNotStated) {}

    /** Where the matrix is. */
    record CoverageLinks(Links.Link self) {}

    /** A code with its name. */
    record CoverageCode(String code, LocalizedText name) {}

    /**
     * One cell.
     *
     * @param ageBand null where ages are not divided
     * @param state over what is targeted and general together
     * @param sentence the state in words
     * @param targeted listings for the group
     * @param general listings for all residents there at the level
     * @param languages how many of both state each language
     * @param languagesNotStated how many of both state no language
     * @param links the searches that give exactly these listings
     */
    record CoverageCell(
            CoverageCode municipality,
            CoverageCode supportLevel,
            CoverageCode targetGroup,
            @Nullable String ageBand,
            CoverageState state,
            String sentence,
            CoverageTally targeted,
            CoverageTally general,
            Map<String, Integer> languages,
            Integer languagesNotStated,
            @JsonProperty("_links") CellLinks links) {}

    /**
     * The searches behind a cell.
     *
     * @param targeted gives the targeted listings
     * @param general gives the general ones
     */
    record CellLinks(Links.Link targeted, Links.Link general) {}

    /**
     * Counts.
     *
     * @param total confirmed and unconfirmed: what the search gives
     * @param confirmed confirmed by the actor at some time
     * @param unconfirmed never confirmed
     * @param outdated left out of all the others
     * @param countyWide how many of the total serve the whole county
     * @param notStated per condition: how many meet the others and do not state it
     */
    record CoverageTally(
            Integer total,
            Integer confirmed,
            Integer unconfirmed,
            Integer outdated,
            Integer countyWide,
            Map<String, Integer> notStated) {}

    /**
     * The listings for residents in one municipality.
     *
     * @param totalItems all of them, outdated ones left out
     * @param supportLevelNotStated those without a level, which stand in no cell
     * @param targetGroupNotStated those without a group
     * @param eitherNotStated those that lack one or both
     */
    record CoverageMunicipality(
            CoverageCode municipality,
            Integer totalItems,
            Integer supportLevelNotStated,
            Integer targetGroupNotStated,
            Integer eitherNotStated) {}

    /** How sure a cell is. */
    enum CoverageState {
        /** At least one listing that its actor has confirmed. */
        @JsonProperty("registered")
        REGISTERED,
        /** Listings, none of them confirmed. */
        @JsonProperty("only-unconfirmed")
        ONLY_UNCONFIRMED,
        /** None registered; there may be support that nobody has entered. */
        @JsonProperty("none")
        NONE
    }
}
