package se.samlat.search;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.samlat.offering.Freshness;
import se.samlat.offering.OfferingContent;
import se.samlat.web.ListRequest;
import se.samlat.web.Parameters;

/** What a search asks for, as query parameters. A repeated filter means any of its values; different filters mean all. */
public class ServiceQuery extends ListRequest {

    @QueryParam("q")
    @Parameter(
            description = "Fritext: behov, ord, plats, språk. – Free text: need, words, place, language.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Nullable String q;

    @QueryParam("municipality")
    @Parameter(description = "Kommunkod (SCB). – Municipality code.")
    @Nullable List<String> municipality;

    @QueryParam("targetGroup")
    @Parameter(description = "Målgruppens kod. – Code of the target group.")
    @Nullable List<String> targetGroup;

    @QueryParam("supportLevel")
    @Parameter(description = "Stödnivå 1–4. – Support level 1–4.")
    @Nullable List<String> supportLevel;

    @QueryParam("activityCode")
    @Parameter(description = "Typ av stöd enligt 4Ws. – 4Ws activity code.")
    @Nullable List<String> activityCode;

    @QueryParam("kind")
    @Parameter(description = "Slag av insats. – Kind of service.")
    @Nullable List<String> kind;

    @QueryParam("language")
    @Parameter(description = "Språk som stödet ges på eller tolkas till. – Language of delivery or interpreting.")
    @Nullable List<String> language;

    @QueryParam("age")
    @Parameter(
            description = "Ålder 0–120 eller åldersgrupp. – Age 0–120 or age group.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = AgeText.class))
    @Nullable List<String> age;

    @QueryParam("access")
    @Parameter(
            description = "Väg in: drop-in, booking, self-referral, referral, invitation. – Way in.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = OfferingContent.AccessWay.class))
    @Nullable List<String> access;

    @QueryParam("cost")
    @Parameter(
            description = "Kostnad: free, fee. – Cost.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = OfferingContent.CostKind.class))
    @Nullable List<String> cost;

    @QueryParam("actor")
    @Parameter(
            description = "Aktörens id; en huvudaktör omfattar sina enheter. – Actor id; a parent includes its units.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = java.util.UUID.class))
    @Nullable List<String> actor;

    @QueryParam("concern")
    @Parameter(description = "Vad man behöver hjälp med. – What help is needed with.")
    @Nullable List<String> concern;

    @QueryParam("audience")
    @Parameter(
            description = "Vem insatsen vänder sig till. – Whom the listing addresses.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = OfferingContent.Audience.class))
    @Nullable List<String> audience;

    @QueryParam("freshness")
    @Parameter(
            description = "Hur aktuell uppgiften är. – How fresh the listing is.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Freshness.FreshnessGrade.class))
    @Nullable List<String> freshness;

    @QueryParam("includeOutdated")
    @Parameter(description = "Ta med äldre, obekräftade uppgifter. – Include older, unconfirmed listings.", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable String includeOutdated;

    @QueryParam("includeNotStated")
    @Parameter(description = "Ta med insatser som inte anger det som filtreras på, märkta och sist. – Include listings that do not state what is filtered on, marked and last.", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable String includeNotStated;

    @QueryParam("facets")
    @Parameter(description = "Räkna vad varje filtervärde skulle ge. – Count what each filter value would give.", schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable String facets;

    @QueryParam("sort")
    @Parameter(
            description = "Ordning: relevance, freshness eller name. – Order.",
            schema = @Schema(
                    type = SchemaType.STRING,
                    enumeration = {"relevance", "freshness", "name"},
                    defaultValue = "relevance"))
    @Nullable String sort;

    /** The filters that were given, by parameter name. */
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

    @Override
    public Map<String, List<String>> query() {
        return new Parameters()
                .with("q", q)
                .with(filters())
                .with("includeOutdated", includeOutdated)
                .with("includeNotStated", includeNotStated)
                .with("facets", facets)
                .with("sort", sort)
                .with(super.query())
                .map();
    }
}
