package se.samlat.guidance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
            UUID id,
            String targetGroup,
            RightContent.RightArea area,
            LocalizedText text,
            String legalSource,
            @Nullable String url,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Instant changedAt,
            @JsonProperty("_links") RightLinks links) {}

    /**
     * Where it lives.
     *
     * @param self itself
     */
    record RightLinks(Links.Link self) {}

    /** A page of them. */
    record RightList(
            @JsonProperty("_meta") Meta meta,
            @JsonProperty("_links") Links links,
            List<RightDetail> rights,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<Removed> removed) {}
}
