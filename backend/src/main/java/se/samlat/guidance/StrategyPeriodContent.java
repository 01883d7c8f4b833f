package se.samlat.guidance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.Source;
import se.samlat.text.LocalizedText;

/**
 * A period that the regional strategy was decided for.
 *
 * @param name what the period is called
 * @param from first year
 * @param to last year
 * @param adopted day of the decision
 * @param adoptedBy who decided
 * @param sources where this is said
 * @param note remark
 */
public record StrategyPeriodContent(
        @NotNull LocalizedText name,
        @NotNull @Pattern(regexp = "\\d{4}") String from,
        @NotNull @Pattern(regexp = "\\d{4}") String to,
        @Nullable LocalDate adopted,
        @Nullable LocalizedText adoptedBy,
        @Nullable List<@Valid Source> sources,
        @Nullable LocalizedText note) {}
