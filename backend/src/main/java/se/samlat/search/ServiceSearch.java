package se.samlat.search;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samlat.offering.Freshness;
import se.samlat.offering.OfferingContent;
import se.samlat.web.Parameters;

/**
 * The same search in a body, so that a sensitive question stands in no address and no log. Fields are those of {@link
 * ServiceQuery}.
 */
@Schema(description = "Samma sökning i ett anrops innehåll, så att frågan inte står i någon adress. – The same search in a body, so that the question stands in no address.")
record ServiceSearch(
        @Nullable @Schema(maxLength = 200) String q,
        @Nullable List<String> municipality,
        @Nullable List<String> targetGroup,
        @Nullable List<String> supportLevel,
        @Nullable List<String> activityCode,
        @Nullable List<String> kind,
        @Nullable List<String> language,
        @Nullable @Schema(type = SchemaType.ARRAY, implementation = AgeText.class) List<String> age,
        @Nullable @Schema(type = SchemaType.ARRAY, implementation = OfferingContent.AccessWay.class) List<String> access,
        @Nullable @Schema(type = SchemaType.ARRAY, implementation = OfferingContent.CostKind.class) List<String> cost,
        @Nullable @Schema(type = SchemaType.ARRAY, implementation = java.util.UUID.class) List<String> actor,
        @Nullable List<String> concern,
        @Nullable @Schema(type = SchemaType.ARRAY, implementation = OfferingContent.Audience.class) List<String> audience,
        @Nullable @Schema(type = SchemaType.ARRAY, implementation = Freshness.FreshnessGrade.class) List<String> freshness,
        @Nullable Boolean includeOutdated,
        @Nullable Boolean includeNotStated,
        @Nullable Boolean facets,
        @Nullable @Schema(enumeration = {"relevance", "freshness", "name"}) String sort,
        @Nullable @Schema(minimum = "1", maximum = "1000000") Integer page,
        @Nullable @Schema(minimum = "1", maximum = "100") Integer limit) {

    /** The filters that were given, by name. */
    Map<String, List<String>> filters() {
        return new Parameters()
                .with("municipality", municipality)
                .with("targetGroup", targetGroup)
                .with("supportLevel", supportLevel)
                .with("activityCode", activityCode)
                .with("kind", kind)
                .with("language", language)
                .with("age", age)
                .with("access", access)
                .with("cost", cost)
                .with("actor", actor)
                .with("concern", concern)
                .with("audience", audience)
                .with("freshness", freshness)
                .map();
    }
}
