package se.samlat.offering;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.location.LocationContent;
import se.samlat.location.LocationContent.AddressVisibility;
import se.samlat.location.PublicLocation;

/**
 * What may be told to everyone of a listing at a place. The only way from there to an answer or a search.
 *
 * @param location id of the location
 * @param shown what the location itself tells
 * @param municipality where it lies, by code
 * @param when its hours
 * @param phone its number: whoever has it can look up the address
 */
public record PublicPlace(
        @Nullable UUID location,
        PublicLocation shown,
        @Nullable String municipality,
        OfferingContent.@Nullable Times when,
        @Nullable String phone) {

    /** @param withheld whether the listing protects those who come there */
    public static PublicPlace of(OfferingContent.Place place, LocationContent location, boolean withheld) {
        boolean hidden = location.visibility() == AddressVisibility.HIDDEN;
        boolean open = !withheld && !hidden;
        return new PublicPlace(
                open ? place.location() : null,
                PublicLocation.of(location, withheld),
                hidden ? null : location.municipality(),
                open ? place.when() : null,
                open && location.visibility() == AddressVisibility.FULL ? place.phone() : null);
    }
}
