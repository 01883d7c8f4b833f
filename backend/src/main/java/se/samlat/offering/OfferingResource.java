package se.samlat.offering;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samlat.web.Addresses;
import se.samlat.web.Failure;
import se.samlat.web.Language;
import se.samlat.web.Published;

/** A listing over HTTP, by its id. */
@Path(OfferingResource.AT)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "services")
public class OfferingResource {

    /** Where listings live, below the API's root. */
    public static final String PATH = "services";
    public static final String AT = Addresses.ROOT + "/" + PATH;

    private final OfferingRepository repository;
    private final OfferingKind kind;
    private final OfferingView view;
    private final CurrentNames names;

    OfferingResource(OfferingRepository repository, OfferingKind kind, OfferingView view, CurrentNames names) {
        this.repository = repository;
        this.kind = kind;
        this.view = view;
        this.names = names;
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "En insats",
            description = "Allt som får visas om insatsen, även vad som inte är uppgivet. – Everything that may be told of the"
                    + " listing, also what is not stated.")
    public OfferingWire.ServiceDetail getService(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        OfferingRow row = repository.find(id).orElseThrow(Failure.NotFound::new);
        Published.require(java.util.Optional.of(row.entry()), PATH, kind.type());
        return view.detail(row, names.names(), Language.of(language));
    }
}
