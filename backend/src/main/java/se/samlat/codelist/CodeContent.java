package se.samlat.codelist;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samlat.text.LocalizedText;

/**
 * What a code list says about one of its codes.
 *
 * @param name what people call it
 * @param definition what it means
 * @param synonyms other words for it, by language, that a search should understand
 * @param broader the umbrella code in the same list: what is open to it counts for this one too
 * @param position place in the list, counted from 0; by name where absent
 * @param source where the code or its definition comes from
 * @param validFrom first day of use
 * @param validTo last day of use
 * @param population inhabitants (municipalities)
 * @param county county code (municipalities)
 * @param direction which way the language is written (languages)
 * @param inStrategy whether the regional strategy works with it (target groups, support levels)
 * @param group heading that the code stands under (activity codes)
 */
public record CodeContent(
        @NotNull LocalizedText name,
        @Nullable LocalizedText definition,
        @Nullable Map<String, List<@Size(max = 100) String>> synonyms,
        @Nullable String broader,
        @Nullable @Min(0) Integer position,
        @Nullable @Size(max = 500) String source,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable @Valid Population population,
        @Nullable @Size(max = 10) String county,
        @Nullable WritingDirection direction,
        @Nullable Boolean inStrategy,
        @Nullable @Size(max = 100) String group) {

    /**
     * How many lived there.
     *
     * @param value inhabitants
     * @param year the year that the figure is of
     */
    public record Population(@NotNull @Min(0) Integer value, @NotNull Integer year) {}

    /** Which way a language is written. */
    public enum WritingDirection {
        @JsonProperty("ltr")
        LTR,
        @JsonProperty("rtl")
        RTL
    }
}
