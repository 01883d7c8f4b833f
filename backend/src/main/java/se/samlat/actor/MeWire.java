package se.samlat.actor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samlat.account.Caller;
import se.samlat.account.Membership;
import se.samlat.account.Role;
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
     * @param actions what the account may do beside keeping its listings true
     */
    @Schema(description = "Vem som är inloggad. – Who is logged in.")
    public record Me(
            String accountId,
            List<String> roles,
            List<MembershipRef> memberships,
            List<Action> actions,
            @JsonProperty("_links") MeLinks links) {}

    /** What an account may do; pages show what they offer by these, never by the names of roles. */
    @Schema(name = "AccountAction")
    public enum Action {
        /** Put up a new listing for an actor of its own. */
        @JsonProperty("add-service")
        ADD_SERVICE(Role.EDITOR, Role.REPRESENTATIVE),
        /** Invite colleagues, and change and close accounts. */
        @JsonProperty("keep-accounts")
        KEEP_ACCOUNTS(Role.ADMINISTRATOR, Role.REPRESENTATIVE),
        /** See which actors have nobody who keeps them true. */
        @JsonProperty("see-unattended-actors")
        SEE_UNATTENDED_ACTORS(Role.COORDINATOR, Role.ADMINISTRATOR),
        /** Handle everything that visitors have sent in. */
        @JsonProperty("handle-submissions")
        HANDLE_SUBMISSIONS(Role.COORDINATOR),
        /** See how fresh all listings are, confirm on an actor's behalf, and hold update rounds. */
        @JsonProperty("coordinate")
        COORDINATE(Role.COORDINATOR);

        private final Set<String> roles;

        Action(String... roles) {
            this.roles = Set.of(roles);
        }

        /** What the caller may do, in the order in which it is shown. */
        static List<Action> of(Caller caller) {
            return Stream.of(values())
                    .filter(action -> action.roles.stream().anyMatch(caller::is))
                    .toList();
        }
    }

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
