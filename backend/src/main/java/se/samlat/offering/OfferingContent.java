package se.samlat.offering;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.Source;
import se.samlat.text.LocalizedText;

/**
 * What is registered about a listing. Absent means <em>not stated</em>, and is shown as such; it never means no.
 *
 * @param provider the actor that offers it
 * @param partners actors that offer it together with the provider
 * @param name what it is called
 * @param summary what it gives, in one line
 * @param description what it gives
 * @param kind code of the kind of service
 * @param concerns what it helps with
 * @param supportLevel level of the IASC pyramid
 * @param activityCodes 4Ws activity codes
 * @param audience whom it addresses
 * @param targetGroups groups that it names, each with its welcome
 * @param ageMin youngest, in years
 * @param ageMax oldest, in years
 * @param municipalities codes of the municipalities that it serves; an empty list says: outside the county
 * @param languages what languages it is given in
 * @param access how to get it
 * @param cost what it costs
 * @param papersAsked whether papers are asked for; absent is shown as "not stated – ask before you give any details"
 * @param childcare whether there is childcare
 * @param womenOnly whether it is for women only
 * @param travelHelp whether there is help with travel
 * @param faithNeutral whether it is neutral in matters of faith
 * @param earlySupport whether it is early support
 * @param participantsShaped whether participants took part in shaping it
 * @param when times
 * @param places where it is given
 * @param placeText where it is given, in words, where no location is registered
 * @param contact how to reach it: a function, never a person
 * @param capacity whether there is room
 * @param validFrom first day that it is offered
 * @param validTo last day that it is offered
 * @param notices temporary messages
 * @param rights rights information that it rests on
 * @param knowledgeResources knowledge resources that go with it
 * @param showExactPlace the actor's choice to show street address and times although the listing names people without a
 *     permit; absent is no
 * @param sources where the information was found
 * @param sourceAsOf newest year that the sources speak for
 * @param sourceStatus whether the source is written as current
 * @param sourceNote remark on the sources
 * @param license licence of the text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ServiceContent", description = "Allt som en insats uppger. – Everything that a service states.")
public record OfferingContent(
        @NotNull UUID provider,
        @Nullable List<UUID> partners,
        @NotNull LocalizedText name,
        @Nullable LocalizedText summary,
        @Nullable LocalizedText description,
        @Nullable String kind,
        @Nullable List<@Valid Classification> concerns,
        @Nullable @Valid Classification supportLevel,
        @Nullable List<@Valid Classification> activityCodes,
        @NotNull Audience audience,
        @Nullable List<@Valid TargetGroup> targetGroups,
        @Nullable @Min(0) @Max(120) Integer ageMin,
        @Nullable @Min(0) @Max(120) Integer ageMax,
        @Nullable List<String> municipalities,
        @Nullable @Valid Languages languages,
        @Nullable @Valid Access access,
        @Nullable @Valid Cost cost,
        @Nullable PapersAsked papersAsked,
        @Nullable Boolean childcare,
        @Nullable Boolean womenOnly,
        @Nullable Boolean travelHelp,
        @Nullable Boolean faithNeutral,
        @Nullable Boolean earlySupport,
        @Nullable Boolean participantsShaped,
        @Nullable @Valid Times when,
        @Nullable List<@Valid Place> places,
        @Nullable LocalizedText placeText,
        @Nullable @Valid Contact contact,
        @Nullable @Valid Capacity capacity,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable List<@Valid Notice> notices,
        @Nullable List<UUID> rights,
        @Nullable List<UUID> knowledgeResources,
        @Nullable Boolean showExactPlace,
        @Nullable List<@Valid Source> sources,
        @Nullable Integer sourceAsOf,
        @Nullable SourceStatus sourceStatus,
        @Nullable LocalizedText sourceNote,
        @Nullable @Size(max = 100) String license) {

    /**
     * A code that was given to the listing.
     *
     * @param code the code
     * @param suggested true while nobody with the right to do so has approved it
     */
    public record Classification(@NotNull String code, @Nullable Boolean suggested) {}

    /**
     * A group that the listing names.
     *
     * @param code the group
     * @param welcome how it is welcome; absent is not stated
     */
    public record TargetGroup(@NotNull String code, @Nullable Welcome welcome) {}

    /**
     * Languages.
     *
     * @param delivery languages that it is given in
     * @param interpreter whether there is an interpreter
     * @param easySwedish whether it is given in easy Swedish
     */
    public record Languages(
            @Nullable List<String> delivery, @Nullable Interpreter interpreter, @Nullable Boolean easySwedish) {}

    /**
     * How to get it.
     *
     * @param ways the ways in, coded
     * @param text the ways in, in words
     */
    public record Access(@Nullable List<AccessWay> ways, @Nullable LocalizedText text) {}

    /**
     * What it costs.
     *
     * @param kind whether there is a fee
     * @param text the cost in words
     */
    public record Cost(@Nullable CostKind kind, @Nullable LocalizedText text) {}

    /**
     * Times.
     *
     * @param rows opening hours by weekday
     * @param text times in words
     */
    public record Times(@Nullable List<@Valid Hours> rows, @Nullable LocalizedText text) {}

    /**
     * Opening hours that are the same on some weekdays.
     *
     * @param days weekdays
     * @param opens hour and minute, local time
     * @param closes hour and minute, local time
     * @param validFrom first day
     * @param validTo last day
     */
    public record Hours(
            @NotNull @Size(min = 1, max = 7) List<Weekday> days,
            @Nullable @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d") String opens,
            @Nullable @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d") String closes,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /**
     * The listing at a location.
     *
     * @param location the location
     * @param when its own times there
     * @param phone its own telephone there
     * @param languages its own languages there, as codes
     */
    public record Place(
            @NotNull UUID location,
            @Nullable @Valid Times when,
            @Nullable @Size(max = 40) String phone,
            @Nullable List<String> languages) {}

    /**
     * How to reach a function.
     *
     * @param phone telephone
     * @param email mailbox
     * @param url web address
     */
    public record Contact(
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 200) String email,
            @Nullable @Size(max = 500) String url) {}

    /**
     * Whether there is room.
     *
     * @param status room now
     * @param estimate the wait, in words
     * @param asOf day of the statement
     */
    public record Capacity(
            @NotNull CapacityStatus status, @Nullable LocalizedText estimate, @Nullable LocalDate asOf) {}

    /**
     * A temporary message.
     *
     * @param text the message
     * @param from first day
     * @param to last day
     */
    public record Notice(@NotNull LocalizedText text, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** Whom a listing addresses. */
    public enum Audience {
        /** Residents of the target groups. */
        @JsonProperty("residents-targeted")
        RESIDENTS_TARGETED,
        /** All residents. */
        @JsonProperty("residents-general")
        RESIDENTS_GENERAL,
        /** Staff and other actors; not in searches and coverage unless asked for. */
        @JsonProperty("staff-and-actors")
        STAFF_AND_ACTORS
    }

    /** How a group is welcome. */
    public enum Welcome {
        /** Open to it (öppet för). */
        @JsonProperty("unconditional")
        UNCONDITIONAL,
        /** Made for it in particular (särskilt för). */
        @JsonProperty("preferential")
        PREFERENTIAL,
        /** For it only (endast för). */
        @JsonProperty("exclusive")
        EXCLUSIVE,
        /** Not for it (inte för). */
        @JsonProperty("not-served")
        NOT_SERVED
    }

    /** A way in. */
    public enum AccessWay {
        @JsonProperty("drop-in")
        DROP_IN,
        @JsonProperty("booking")
        BOOKING,
        @JsonProperty("self-referral")
        SELF_REFERRAL,
        @JsonProperty("referral")
        REFERRAL,
        @JsonProperty("invitation")
        INVITATION
    }

    /** Whether there is a fee. */
    public enum CostKind {
        @JsonProperty("free")
        FREE,
        @JsonProperty("fee")
        FEE
    }

    /** Whether there is an interpreter. */
    public enum Interpreter {
        @JsonProperty("always")
        ALWAYS,
        @JsonProperty("on-request")
        ON_REQUEST,
        @JsonProperty("no")
        NO
    }

    /** Whether papers are asked for. */
    public enum PapersAsked {
        @JsonProperty("yes")
        YES,
        @JsonProperty("no")
        NO
    }

    /** Weekdays, as calendars write them (RFC 5545). */
    public enum Weekday {
        MO,
        TU,
        WE,
        TH,
        FR,
        SA,
        SU
    }

    /** Whether there is room. */
    public enum CapacityStatus {
        @JsonProperty("accepting")
        ACCEPTING,
        @JsonProperty("waiting-list")
        WAITING_LIST,
        @JsonProperty("full")
        FULL,
        @JsonProperty("unknown")
        UNKNOWN
    }

    /** What the source itself says of its age. */
    public enum SourceStatus {
        /** Written as holding now. */
        @JsonProperty("current")
        CURRENT,
        /** Marked as older. */
        @JsonProperty("older")
        OLDER,
        /** Undated. */
        @JsonProperty("unknown")
        UNKNOWN
    }

    /** The group whose whereabouts must not be given away: people without a permit (tillståndslösa). */
    static final String UNDOCUMENTED = "tillstandslos";

    /** Whether street address and times must be withheld: the listing names people without a permit and nobody opted in. */
    public boolean withholdsPlace() {
        return !Boolean.TRUE.equals(showExactPlace)
                && targetGroups != null
                && targetGroups.stream()
                        .anyMatch(group ->
                                group.code().equals(UNDOCUMENTED) && group.welcome() != Welcome.NOT_SERVED);
    }
}
