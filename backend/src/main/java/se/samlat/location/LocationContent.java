package se.samlat.location;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.Source;
import se.samlat.text.LocalizedText;

/**
 * What is registered about a location. Absent means not stated.
 *
 * @param name what the place is called
 * @param type whether one goes there, meets online or writes to it
 * @param visibility how much of the address may be told
 * @param address street address
 * @param area part of town or place name, told where the address is not
 * @param municipality code of the municipality
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param accessibility what the premises are like for people with disabilities
 * @param sources where the information was found
 */
public record LocationContent(
        @Nullable LocalizedText name,
        @NotNull LocationType type,
        @NotNull AddressVisibility visibility,
        @Nullable @Valid Address address,
        @Nullable LocalizedText area,
        @Nullable String municipality,
        @Nullable @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
        @Nullable @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude,
        @Nullable LocalizedText accessibility,
        @Nullable List<@Valid Source> sources) {

    /**
     * A street address.
     *
     * @param street street and number
     * @param postalCode five digits
     * @param city post town
     */
    public record Address(
            @Nullable @Size(max = 200) String street,
            @Nullable @Size(max = 10) String postalCode,
            @Nullable @Size(max = 100) String city) {}

    /** Whether one goes there, meets online or writes to it. */
    public enum LocationType {
        @JsonProperty("physical")
        PHYSICAL,
        @JsonProperty("virtual")
        VIRTUAL,
        @JsonProperty("postal")
        POSTAL
    }

    /** How much of an address may be told. What is hidden never leaves the database. */
    public enum AddressVisibility {
        @JsonProperty("full")
        FULL,
        @JsonProperty("area")
        AREA,
        @JsonProperty("hidden")
        HIDDEN
    }
}
