package se.samlat.guidance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.text.LocalizedText;
import se.samlat.web.Links;
import se.samlat.web.Meta;
import se.samlat.web.Removed;

/** Rights information on the wire; {@link RightContent} says what the fields mean. */
final class RightsInformationWire {

    private RightsInformationWire() {}

    /** One of them. */
    record RightDetail(
            @NotNull UUID id,
            @NotNull String targetGroup,
            RightContent.@NotNull RightArea area,
            @NotNull LocalizedText text,
            @NotNull String legalSource,
            @Nullable String url,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validTo,
            @NotNull Instant changedAt,
            @JsonProperty("_links") @NotNull RightLinks links) {}

    /**
     * Where it lives.
     *
     * @param self itself
     */
    record RightLinks(@NotNull Links.Link self) {}

    /** A page of them. */
    record RightList(
            @JsonProperty("_meta") @NotNull Meta meta,
            @JsonProperty("_links") @NotNull Links links,
            @NotNull List<RightDetail> rights,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<Removed> removed) {}
}
