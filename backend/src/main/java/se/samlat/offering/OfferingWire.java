package se.samlat.offering;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samlat.actor.ActorContent.ActorType;
import se.samlat.entry.Source;
import se.samlat.location.LocationContent.Address;
import se.samlat.location.LocationContent.LocationType;
import se.samlat.text.LocalizedText;
import se.samlat.web.Links;
import se.samlat.web.Removed;

/** Listings on the wire; {@link OfferingContent} says what the fields mean. Null is always "not stated". */
final class OfferingWire {

    private OfferingWire() {}

    /**
     * A listing as a row of an answer.
     *
     * @param countyWide whether it serves every municipality of the county
     * @param placeWithheld whether street address and times are not told, to protect people; then {@code placeNote} says
     *     what to do
     * @param notStated names of the fields that the listing does not state
     * @param match why it stands in this answer; null outside a search
     */
    @Schema(description = "En insats som rad i ett svar; null betyder ”inte uppgivet”. – A listing as a row; null means \"not stated\".")
    record ServiceSummary(
            UUID id,
            LocalizedText name,
            @Nullable LocalizedText summary,
            @Nullable LocalizedText description,
            ActorRef provider,
            @Nullable CodeRef kind,
            OfferingContent.Audience audience,
            @Nullable List<TargetGroupRef> targetGroups,
            @Nullable Integer ageMin,
            @Nullable Integer ageMax,
            @Nullable List<CodeRef> municipalities,
            Boolean countyWide,
            @Nullable ClassificationRef supportLevel,
            @Nullable List<ClassificationRef> activityCodes,
            @Nullable List<ClassificationRef> concerns,
            @Nullable LanguagesRef languages,
            OfferingContent.@Nullable Access access,
            OfferingContent.@Nullable Cost cost,
            OfferingContent.@Nullable PapersAsked papersAsked,
            Boolean placeWithheld,
            @Nullable String placeNote,
            @Nullable LocalizedText placeText,
            OfferingContent.@Nullable Times when,
            OfferingContent.@Nullable Contact contact,
            Freshness freshness,
            List<String> notStated,
            @Nullable Match match,
            Instant changedAt,
            @JsonProperty("_links") ServiceLinks links) {}

    /**
     * Everything that may be told of a listing.
     *
     * @param places where it is given
     * @param source which body of content it came with
     * @param actions what the caller may do with it
     */
    @Schema(description = "Allt som får visas om en insats. – Everything that may be told of a listing.")
    record ServiceDetail(
            @JsonUnwrapped ServiceSummary summary,
            @Nullable List<ActorRef> partners,
            @Nullable Boolean childcare,
            @Nullable Boolean womenOnly,
            @Nullable Boolean travelHelp,
            @Nullable Boolean faithNeutral,
            @Nullable Boolean earlySupport,
            @Nullable Boolean participantsShaped,
            @Nullable List<PlaceRef> places,
            OfferingContent.@Nullable Capacity capacity,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable List<OfferingContent.Notice> notices,
            @Nullable List<UUID> rights,
            @Nullable List<UUID> knowledgeResources,
            String source,
            @Nullable List<Source> sources,
            @Nullable LocalizedText sourceNote,
            @Nullable String license,
            List<String> actions) {}

    /** A code with its name. */
    record CodeRef(String code, LocalizedText name) {}

    /**
     * A code that was given to the listing.
     *
     * @param suggested true while nobody with the right to do so has approved it
     */
    record ClassificationRef(String code, LocalizedText name, Boolean suggested) {}

    /** A group that the listing names; a welcome of null is not stated. */
    record TargetGroupRef(
            String code, LocalizedText name, OfferingContent.@Nullable Welcome welcome) {}

    /** An actor by name. */
    record ActorRef(UUID id, LocalizedText name, ActorType kind) {}

    /** Languages by name. */
    record LanguagesRef(
            @Nullable List<CodeRef> delivery,
            OfferingContent.@Nullable Interpreter interpreter,
            @Nullable Boolean easySwedish) {}

    /**
     * The listing at a location, as far as it may be told.
     *
     * @param location id of the location; null where the address is withheld
     */
    record PlaceRef(
            @Nullable UUID location,
            LocationType type,
            @Nullable LocalizedText name,
            @Nullable LocalizedText area,
            @Nullable CodeRef municipality,
            @Nullable Address address,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable LocalizedText accessibility,
            OfferingContent.@Nullable Times when,
            @Nullable String phone,
            @Nullable List<CodeRef> languages) {}

    /**
     * Why a listing stands in an answer.
     *
     * @param terms what each word hit
     * @param via umbrella groups through which it counts for the group asked for
     * @param notStated filters that it does not state; empty for a sure match
     */
    record Match(List<MatchedTerm> terms, List<CodeRef> via, List<String> notStated) {}

    /**
     * What a word hit.
     *
     * @param term the word as typed
     * @param matched the word or code in the listing
     * @param field where it stands
     * @param language language of the text
     * @param how exact, inflected, prefix, compound, typo, synonym, code …
     */
    record MatchedTerm(
            String term,
            String matched,
            String field,
            @Nullable String language,
            String how) {}

    /** Where a listing lives. */
    record ServiceLinks(Links.Link self, Links.Link provider) {}

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
