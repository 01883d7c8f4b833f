package se.samlat.actor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samlat.account.Membership;
import se.samlat.text.LocalizedText;
import se.samlat.web.Links;

/** Who the caller is, on the wire. */
public final class MeWire {

    private MeWire() {}

    /**
     * Who is calling and what they may do.
     *
     * @param accountId the account's id; no name, which the API does not know
     * @param roles realm roles, and those that memberships give
     * @param memberships what the account is at which actors; units below them are reached too
     */
    @Schema(description = "Vem som är inloggad. – Who is logged in.")
    public record Me(
            String accountId,
            List<String> roles,
            List<MembershipRef> memberships,
            @JsonProperty("_links") MeLinks links) {}

    /**
     * A membership at an actor.
     *
     * @param actor the actor's id
     * @param name the actor's name
     * @param membership what the account is there
     */
    record MembershipRef(UUID actor, LocalizedText name, Membership membership) {}

    /**
     * Where to go on.
     *
     * @param services the listings that the caller keeps true
     */
    record MeLinks(Links.Link self, Links.Link services) {}
}
