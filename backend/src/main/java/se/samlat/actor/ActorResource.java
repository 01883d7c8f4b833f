package se.samlat.actor;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samlat.entry.EntryReader;
import se.samlat.entry.EntryRow;
import se.samlat.web.Addresses;
import se.samlat.web.ListRequest;
import se.samlat.web.Published;

/** Actors over HTTP. */
@Path(ActorResource.AT)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "actors")
public class ActorResource {

    static final String PATH = "actors";
    static final String AT = Addresses.ROOT + "/" + PATH;

    private final Published actors;

    ActorResource(EntryReader reader, ActorKind kind, Addresses addresses) {
        this.actors = new Published(PATH, kind, reader, addresses);
    }

    @GET
    @Operation(summary = "Aktörer", description = "Aktörer, som lista. – Actors, as a list.")
    public ActorWire.ActorList listActors(@BeanParam ListRequest request) {
        return actors.page(request, this::detail, ActorWire.ActorList::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "En aktör", description = "Slå upp en aktör efter id. – Look up an actor by its id.")
    public ActorWire.ActorDetail getActor(@PathParam("id") UUID id) {
        return detail(actors.get(id));
    }

    private ActorWire.ActorDetail detail(EntryRow row) {
        ActorContent content = row.content(ActorContent.class);
        return new ActorWire.ActorDetail(
                row.id(),
                content.name(),
                content.kind(),
                content.principal(),
                content.parent(),
                content.organisationNumber(),
                content.municipalities(),
                content.url(),
                content.phone(),
                content.email(),
                content.description(),
                content.responsibleRole(),
                content.namedInStrategy(),
                content.sources(),
                content.sourceAsOf(),
                content.sourceNote(),
                content.license(),
                row.changedAt(),
                new ActorWire.ActorLinks(actors.link(row)));
    }
}
