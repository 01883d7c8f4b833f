package se.samlat.offering;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samlat.offering.EditionWire.ServiceEdition;
import se.samlat.offering.Freshness.FreshnessGrade;
import se.samlat.web.Links;
import se.samlat.web.Meta;

/** All listings by how fresh they are, on the wire. */
public final class OverviewWire {

    private OverviewWire() {}

    /**
     * A page of all published listings, the most pressing first.
     *
     * @param grades how many there are of each grade among what is asked for, whatever grades are asked for
     * @param services the page
     */
    @Schema(description = "En sida av alla publicerade insatser, det mest brådskande först. – A page of all published listings, the most pressing first.")
    public record EditionOverview(
            @JsonProperty("_meta") Meta meta,
            @JsonProperty("_links") Links links,
            List<GradeCount> grades,
            List<ServiceEdition> services) {}

    /**
     * How many listings are of a grade.
     *
     * @param grade the grade
     * @param label the same in words
     * @param count how many
     */
    record GradeCount(FreshnessGrade grade, String label, Integer count) {}

    /** A listing as a row of a table for spreadsheets. */
    @JsonPropertyOrder({
        "id", "name", "actorId", "actor", "municipalities", "freshness", "label", "verifiedAt", "verifiedBy", "verifiedHow",
        "reviewBefore", "actorPhone", "actorEmail", "servicePhone", "serviceEmail"
    })
    record OverviewRow(
            UUID id,
            String name,
            UUID actorId,
            String actor,
            String municipalities,
            String freshness,
            String label,
            @Nullable Instant verifiedAt,
            @Nullable String verifiedBy,
            @Nullable String verifiedHow,
            @Nullable LocalDate reviewBefore,
            String actorPhone,
            String actorEmail,
            String servicePhone,
            String serviceEmail) {}
}
