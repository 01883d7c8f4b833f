package se.samlat.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samlat.offering.OfferingWire.ServiceSummary;
import se.samlat.text.LocalizedText;
import se.samlat.web.Links;
import se.samlat.web.Removed;

/** The answer to a search on the wire: rows of listings, and what the search says of itself. */
final class SearchWire {

    private SearchWire() {}

    /**
     * What a search says of itself.
     *
     * @param outdatedItems matching listings that were left out because they are outdated
     * @param notStatedItems per filter in use: listings that meet all else and do not state this
     * @param notStatedTotal listings that {@code includeNotStated=true} adds, or has added
     * @param interpretation what the text was taken to mean
     * @param relaxations which condition to drop, and what that gives
     */
    @Schema(description = "Vad en sökning säger om sig själv. – What a search says of itself.")
    record SearchMeta(
            Integer page,
            Integer limit,
            Integer totalItems,
            Integer totalPages,
            Integer outdatedItems,
            Map<String, Integer> notStatedItems,
            Integer notStatedTotal,
            List<InterpretedText> interpretation,
            List<RelaxedCondition> relaxations) {}

    /** A part of the text and the code that it was taken for. */
    record InterpretedText(
            String text, String filter, String code, LocalizedText name) {}

    /**
     * A condition that could be dropped.
     *
     * @param filter the filter, or what a part of the text was read as
     * @param values its chosen values
     * @param text the part of the text
     * @param q the text that remains
     * @param totalItems what the search gives without it
     */
    record RelaxedCondition(
            @Nullable String filter,
            List<String> values,
            @Nullable String text,
            @Nullable String q,
            Integer totalItems) {}

    /**
     * A value of a filter.
     *
     * @param count total of the same search with this value added to those chosen
     * @param own total of the same search with only this value chosen
     * @param chosen whether it is chosen
     */
    record Facet(
            String code,
            LocalizedText name,
            Integer count,
            Integer own,
            Boolean chosen) {}

    /** The answer to a search. */
    record ServiceList(
            @JsonProperty("_meta") SearchMeta meta,
            @JsonProperty("_links") Links links,
            List<ServiceSummary> services,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, List<Facet>> facets,
            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<Removed> removed) {}
}
