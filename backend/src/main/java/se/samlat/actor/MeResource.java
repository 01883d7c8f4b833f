package se.samlat.actor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samlat.account.Caller;
import se.samlat.account.Callers;
import se.samlat.account.Role;
import se.samlat.entry.EntryReader;
import se.samlat.entry.EntryState;
import se.samlat.web.Addresses;

/** Whoever is logged in, over HTTP. */
@Path(MeResource.AT)
@RolesAllowed(Role.ANY)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
@SecurityRequirement(name = "keycloak")
public class MeResource {

    /** Where callers find what is theirs, below the API's root. */
    public static final String PATH = "me";

    public static final String AT = Addresses.ROOT + "/" + PATH;

    private final Callers callers;
    private final EntryReader reader;
    private final ActorKind kind;
    private final Addresses addresses;

    MeResource(Callers callers, EntryReader reader, ActorKind kind, Addresses addresses) {
        this.callers = callers;
        this.reader = reader;
        this.kind = kind;
        this.addresses = addresses;
    }

    @GET
    @Operation(
            summary = "Vem är inloggad?",
            description = "Kontots roller, och vad det är hos vilka aktörer. – The account's roles, and what it is at which actors.")
    public MeWire.Me getMe() {
        Caller caller = callers.current();
        List<MeWire.MembershipRef> memberships = caller.memberships().entrySet().stream()
                .flatMap(at -> reader.find(kind, at.getKey())
                        .filter(row -> row.state() == EntryState.PUBLISHED)
                        .map(row -> new MeWire.MembershipRef(
                                row.id(), row.content(ActorContent.class).name(), at.getValue()))
                        .stream())
                .sorted(Comparator.comparing(at -> at.name().sv()))
                .toList();
        return new MeWire.Me(
                caller.accountId(),
                caller.roles().stream().sorted().toList(),
                memberships,
                MeWire.Action.of(caller),
                new MeWire.MeLinks(addresses.link(PATH), addresses.link(PATH + "/services")));
    }
}
