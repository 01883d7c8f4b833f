package se.samlat.guidance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
            UUID id,
            LocalizedText name,
            String from,
            String to,
            Boolean ended,
            @Nullable LocalDate adopted,
            @Nullable LocalizedText adoptedBy,
            @Nullable List<Source> sources,
            @Nullable LocalizedText note,
            Instant changedAt,
            @JsonProperty("_links") StrategyPeriodLinks links) {}

    /**
     * Where it lives.
     *
     * @param self itself
     */
    record StrategyPeriodLinks(Links.Link self) {}

    /** A page of them. */
    record StrategyPeriodList(
            @JsonProperty("_meta") Meta meta,
            @JsonProperty("_links") Links links,
            List<StrategyPeriodDetail> strategyPeriods,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<Removed> removed) {}
}
