package se.samlat.offering;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samlat.actor.ActorContent.ActorType;
import se.samlat.entry.Source;
import se.samlat.location.LocationContent.Address;
import se.samlat.location.LocationContent.LocationType;
import se.samlat.text.LocalizedText;
import se.samlat.web.Links;

/** Listings on the wire; {@link OfferingContent} says what the fields mean. Null is always "not stated". */
public final class OfferingWire {

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
    public record ServiceSummary(
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
    public record ServiceDetail(
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
    public record CodeRef(String code, LocalizedText name) {}

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
    public record Match(List<MatchedTerm> terms, List<CodeRef> via, List<String> notStated) {}

    /**
     * What a word hit.
     *
     * @param term the word as typed
     * @param matched the word or code in the listing
     * @param field where it stands
     * @param language language of the text
     * @param how exact, inflected, prefix, compound, typo, synonym, code …
     */
    public record MatchedTerm(
            String term,
            String matched,
            String field,
            @Nullable String language,
            String how) {}

    /** Where a listing lives. */
    record ServiceLinks(Links.Link self, Links.Link provider) {}
}
