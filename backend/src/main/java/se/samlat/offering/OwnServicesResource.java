package se.samlat.offering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Caller;
import se.samlat.account.Callers;
import se.samlat.account.Role;
import se.samlat.actor.ActorReachRepository;
import se.samlat.actor.MeResource;
import se.samlat.entry.EntryState;
import se.samlat.offering.EditionWire.ServiceEdition;
import se.samlat.offering.EditionWire.ServiceEditionList;
import se.samlat.web.Addresses;
import se.samlat.web.Faults;
import se.samlat.web.Language;
import se.samlat.web.Meta;
import se.samlat.web.PageRequest;
import se.samlat.web.Parameters;

/** The caller's own listings over HTTP. */
@Path(MeResource.AT)
@RolesAllowed({Role.EDITOR, Role.REPRESENTATIVE, Role.COORDINATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
@SecurityRequirement(name = "keycloak")
public class OwnServicesResource {

    private static final String PATH = MeResource.PATH + "/services";

    private final Editions editions;
    private final OfferingRepository repository;
    private final ActorReachRepository reach;
    private final EditionView view;
    private final Callers callers;
    private final Addresses addresses;

    OwnServicesResource(
            Editions editions,
            OfferingRepository repository,
            ActorReachRepository reach,
            EditionView view,
            Callers callers,
            Addresses addresses) {
        this.editions = editions;
        this.repository = repository;
        this.reach = reach;
        this.view = view;
        this.callers = callers;
        this.addresses = addresses;
    }

    @GET
    @Path("services")
    @Operation(
            summary = "Mina insatser",
            description = "Insatserna hos de aktörer som kontot hör till och deras enheter; det som måste gås igenom först kommer"
                    + " först. – The listings of the account's actors and their units, what has to be gone through first.")
    public ServiceEditionList listOwnServices(
            @BeanParam PageRequest request,
            @QueryParam("archived")
                    @Parameter(
                            description = "De borttagna i stället. – Those that were taken away instead.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @Nullable String archived,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        request.check();
        Faults faults = new Faults("?");
        boolean removed = faults.flag("archived", archived);
        faults.refuse();
        Caller caller = callers.current();
        Set<UUID> actors = reach.below(caller.memberships().keySet());
        Set<EntryState> states =
                removed ? Set.of(EntryState.ARCHIVED) : Set.of(EntryState.PUBLISHED, EntryState.DRAFT);
        OfferingRepository.Slice slice = repository.ofProviders(actors, states, request.page(), request.limit());
        Meta meta = Meta.of(request.page(), request.limit(), slice.totalItems());
        List<ServiceEdition> rows = editions.own(slice.ids(), caller).stream()
                .map(edition -> view.of(edition, caller, Language.of(language)))
                .toList();
        var query = new Parameters()
                .with(request.query())
                .with("archived", removed ? "true" : null)
                .map();
        return new ServiceEditionList(meta, addresses.page(PATH, query, meta), rows);
    }
}
