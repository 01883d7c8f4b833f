package se.samlat.location;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samlat.location.LocationContent.Address;
import se.samlat.location.LocationContent.AddressVisibility;
import se.samlat.text.LocalizedText;

/**
 * What of a location may be told to everyone. The only way from a stored location to an answer or a search.
 *
 * @param name what the place is called
 * @param area part of town
 * @param address street address
 * @param latitude degrees north
 * @param longitude degrees east
 * @param accessibility the premises
 */
public record PublicLocation(
        @Nullable LocalizedText name,
        @Nullable LocalizedText area,
        @Nullable Address address,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable LocalizedText accessibility) {

    private static final PublicLocation NOTHING = new PublicLocation(null, null, null, null, null, null);

    /**
     * The part that may be told.
     *
     * @param withheld whether a listing there must not be found by address, so that no more than the area is told
     */
    public static PublicLocation of(LocationContent content, boolean withheld) {
        if (content.visibility() == AddressVisibility.HIDDEN) {
            return NOTHING;
        }
        if (withheld || content.visibility() == AddressVisibility.AREA) {
            return new PublicLocation(null, content.area(), null, null, null, null);
        }
        return new PublicLocation(
                content.name(),
                content.area(),
                content.address(),
                content.latitude(),
                content.longitude(),
                content.accessibility());
    }
}
