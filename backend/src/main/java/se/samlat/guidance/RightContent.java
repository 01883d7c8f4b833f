package se.samlat.guidance;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samlat.text.LocalizedText;

/**
 * What a target group has a right to in one area, from one day to another.
 *
 * @param targetGroup code of the group
 * @param area what the right is about
 * @param text the right in plain words
 * @param legalSource the rule that it rests on
 * @param url where the rule can be read
 * @param validFrom first day that it holds
 * @param validTo last day that it holds; open where absent
 */
public record RightContent(
        @NotNull String targetGroup,
        @NotNull RightArea area,
        @NotNull LocalizedText text,
        @NotNull @Size(max = 500) String legalSource,
        @Nullable @Size(max = 500) String url,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** What a right is about. */
    public enum RightArea {
        @JsonProperty("care")
        CARE,
        @JsonProperty("dental-care")
        DENTAL_CARE,
        @JsonProperty("school")
        SCHOOL,
        @JsonProperty("support")
        SUPPORT
    }
}
