package se.samlat.guidance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.Source;
import se.samlat.text.LocalizedText;
import se.samlat.web.Links;
import se.samlat.web.Meta;
import se.samlat.web.Removed;

/** Strategy periods on the wire; {@link StrategyPeriodContent} says what the fields mean. */
final class StrategyPeriodWire {

    private StrategyPeriodWire() {}

    /** One of them. */
    record StrategyPeriodDetail(
            @NotNull UUID id,
            @NotNull LocalizedText name,
            @NotNull String from,
            @NotNull String to,
            @NotNull Boolean ended,
            @Nullable LocalDate adopted,
            @Nullable LocalizedText adoptedBy,
            @Nullable List<Source> sources,
            @Nullable LocalizedText note,
            @NotNull Instant changedAt,
            @JsonProperty("_links") @NotNull StrategyPeriodLinks links) {}

    /**
     * Where it lives.
     *
     * @param self itself
     */
    record StrategyPeriodLinks(@NotNull Links.Link self) {}

    /** A page of them. */
    record StrategyPeriodList(
            @JsonProperty("_meta") @NotNull Meta meta,
            @JsonProperty("_links") @NotNull Links links,
            @NotNull List<StrategyPeriodDetail> strategyPeriods,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<Removed> removed) {}
}
