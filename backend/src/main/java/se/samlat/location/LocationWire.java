package se.samlat.location;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.text.LocalizedText;
import se.samlat.web.Links;
import se.samlat.web.Meta;
import se.samlat.web.Removed;

/** Locations on the wire; {@link LocationContent} says what the fields mean. */
final class LocationWire {

    private LocationWire() {}

    /**
     * One of them, as far as it may be told.
     *
     * @param addressWithheld whether there is more that is not told, to protect people
     */
    record LocationDetail(
            UUID id,
            @Nullable LocalizedText name,
            LocationContent.LocationType type,
            @Nullable LocalizedText area,
            @Nullable String municipality,
            LocationContent.@Nullable Address address,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable LocalizedText accessibility,
            Boolean addressWithheld,
            Instant changedAt,
            @JsonProperty("_links") LocationLinks links) {}

    /**
     * Where it lives.
     *
     * @param self itself
     */
    record LocationLinks(Links.Link self) {}

    /** A page of them. */
    record LocationList(
            @JsonProperty("_meta") Meta meta,
            @JsonProperty("_links") Links links,
            List<LocationDetail> locations,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<Removed> removed) {}
}
