package se.samlat.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
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
            @JsonProperty("_meta") @NotNull CoverageMeta meta,
            @JsonProperty("_links") @NotNull CoverageLinks links,
            @NotNull List<CoverageCell> cells,
            @NotNull List<CoverageMunicipality> municipalities) {}

    /**
     * What was counted.
     *
     * @param asOf the day of the grades
     * @param note what an empty cell does and does not mean
     * @param municipalityNotStated listings for residents that do not state where they are offered
     */
    record CoverageMeta(
            @NotNull LocalDate asOf, @NotNull String note, @NotNull Integer municipalityNotStated) {}

    /** Where the matrix is. */
    record CoverageLinks(@NotNull Links.Link self) {}

    /** A code with its name. */
    record CoverageCode(@NotNull String code, @NotNull LocalizedText name) {}

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
            @NotNull CoverageCode municipality,
            @NotNull CoverageCode supportLevel,
            @NotNull CoverageCode targetGroup,
            @Nullable String ageBand,
            @NotNull CoverageState state,
            @NotNull String sentence,
            @NotNull CoverageTally targeted,
            @NotNull CoverageTally general,
            @NotNull Map<String, Integer> languages,
            @NotNull Integer languagesNotStated,
            @JsonProperty("_links") @NotNull CellLinks links) {}

    /**
     * The searches behind a cell.
     *
     * @param targeted gives the targeted listings
     * @param general gives the general ones
     */
    record CellLinks(@NotNull Links.Link targeted, @NotNull Links.Link general) {}

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
            @NotNull Integer total,
            @NotNull Integer confirmed,
            @NotNull Integer unconfirmed,
            @NotNull Integer outdated,
            @NotNull Integer countyWide,
            @NotNull Map<String, Integer> notStated) {}

    /**
     * The listings for residents in one municipality.
     *
     * @param totalItems all of them, outdated ones left out
     * @param supportLevelNotStated those without a level, which stand in no cell
     * @param targetGroupNotStated those without a group
     * @param eitherNotStated those that lack one or both
     */
    record CoverageMunicipality(
            @NotNull CoverageCode municipality,
            @NotNull Integer totalItems,
            @NotNull Integer supportLevelNotStated,
            @NotNull Integer targetGroupNotStated,
            @NotNull Integer eitherNotStated) {}

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
