package se.samlat.catalogue;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One published listing as search sees it. Null always means "not stated", which is not the same as an empty set.
 *
 * @param id the listing
 * @param fields its texts; only what may be shown publicly
 * @param sortName the name that Swedish order is made by
 * @param provider the actor that provides it
 * @param partners actors that take part
 * @param audience whom it is for
 * @param municipalities SCB codes served; empty means stated to be outside the county
 * @param targetGroups target groups with their welcome (null when not stated); {@value #NOT_SERVED} never matches
 * @param supportLevel level of the pyramid
 * @param activityCodes 4Ws activity codes
 * @param kind kind of service
 * @param concerns what it helps with
 * @param languages languages of delivery
 * @param interpreterLanguages languages for which an interpreter is stated
 * @param ageMin lowest age in years; open when only the highest is stated
 * @param ageMax highest age in years; open when only the lowest is stated
 * @param access ways in
 * @param cost kind of cost
 * @param grade freshness today
 * @param verifiedAt when it was last confirmed
 * @param changedAt when it was last changed
 */
public record Listing(
        UUID id,
        List<Field> fields,
        String sortName,
        UUID provider,
        Set<UUID> partners,
        Audience audience,
        @Nullable Set<String> municipalities,
        @Nullable Map<String, @Nullable String> targetGroups,
        @Nullable String supportLevel,
        @Nullable Set<String> activityCodes,
        @Nullable String kind,
        @Nullable Set<String> concerns,
        @Nullable Set<String> languages,
        @Nullable Set<String> interpreterLanguages,
        @Nullable Integer ageMin,
        @Nullable Integer ageMax,
        @Nullable Set<String> access,
        @Nullable String cost,
        Grade grade,
        @Nullable Instant verifiedAt,
        Instant changedAt) {
    /** The welcome that says that a group is not served. */
    public static final String NOT_SERVED = "not-served";

    public Listing {
        fields = List.copyOf(fields);
        partners = Set.copyOf(partners);
        municipalities = copy(municipalities);
        targetGroups = targetGroups == null ? null : Collections.unmodifiableMap(new HashMap<>(targetGroups));
        activityCodes = copy(activityCodes);
        concerns = copy(concerns);
        languages = copy(languages);
        interpreterLanguages = copy(interpreterLanguages);
        access = copy(access);
    }

    private static @Nullable Set<String> copy(@Nullable Set<String> values) {
        return values == null ? null : Set.copyOf(values);
    }
}
