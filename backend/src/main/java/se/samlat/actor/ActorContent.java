package se.samlat.actor;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.Source;
import se.samlat.text.LocalizedText;

/**
 * What is registered about an actor. Absent means not stated.
 *
 * @param name what the actor is called
 * @param kind what sort of organisation it is
 * @param principal whether it is a principal (huvudman) that decides for its own part
 * @param parent the actor that this one is a unit of
 * @param organisationNumber ten digits, with a valid check digit, never what could be a personal number
 * @param municipalities where it works, as codes
 * @param url its web address
 * @param phone switchboard
 * @param email function mailbox
 * @param description what it does for the target groups
 * @param responsibleRole the role that keeps the information true; never a person
 * @param namedInStrategy whether the regional strategy names it
 * @param sources where the information was found
 * @param sourceAsOf newest year that the sources speak for
 * @param sourceNote remark on the sources
 * @param license licence of the text
 */
public record ActorContent(
        @NotNull LocalizedText name,
        @NotNull ActorType kind,
        @Nullable Boolean principal,
        @Nullable UUID parent,
        @Nullable String organisationNumber,
        @Nullable List<String> municipalities,
        @Nullable @Size(max = 500) String url,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 200) String email,
        @Nullable LocalizedText description,
        @Nullable @Size(max = 200) String responsibleRole,
        @Nullable Boolean namedInStrategy,
        @Nullable List<@Valid Source> sources,
        @Nullable Integer sourceAsOf,
        @Nullable LocalizedText sourceNote,
        @Nullable @Size(max = 100) String license) {

    /** What sort of organisation an actor is (domain: aktörens slag). */
    public enum ActorType {
        @JsonProperty("region")
        REGION,
        @JsonProperty("forvaltning")
        FORVALTNING,
        @JsonProperty("lansstyrelse")
        LANSSTYRELSE,
        @JsonProperty("kommun")
        KOMMUN,
        @JsonProperty("statlig-myndighet")
        STATLIG_MYNDIGHET,
        @JsonProperty("samordningsforbund")
        SAMORDNINGSFORBUND,
        @JsonProperty("gemensam-namnd")
        GEMENSAM_NAMND,
        @JsonProperty("samverkansgrupp")
        SAMVERKANSGRUPP,
        @JsonProperty("vardenhet")
        VARDENHET,
        @JsonProperty("ideburen")
        IDEBUREN,
        @JsonProperty("nationell-ideburen")
        NATIONELL_IDEBUREN,
        @JsonProperty("trossamfund")
        TROSSAMFUND,
        @JsonProperty("studieforbund")
        STUDIEFORBUND,
        @JsonProperty("idrott")
        IDROTT,
        @JsonProperty("kommunalt-bolag")
        KOMMUNALT_BOLAG,
        @JsonProperty("portal")
        PORTAL,
        @JsonProperty("annan")
        ANNAN
    }
}
