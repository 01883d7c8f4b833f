package se.samlat.guidance;

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

/** Knowledge resources over HTTP. */
@Path(KnowledgeResourceResource.AT)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "knowledge-resources")
public class KnowledgeResourceResource {

    static final String PATH = "knowledge-resources";
    static final String AT = Addresses.ROOT + "/" + PATH;

    private final Published resources;

    KnowledgeResourceResource(EntryReader reader, KnowledgeResourceKind kind, Addresses addresses) {
        this.resources = new Published(PATH, kind, reader, addresses);
    }

    @GET
    @Operation(summary = "Kunskapsstöd", description = "Kunskapsstöd, som lista. – Knowledge resources, as a list.")
    public KnowledgeResourceWire.KnowledgeResourceList listKnowledgeResources(@BeanParam ListRequest request) {
        return resources.page(request, this::detail, KnowledgeResourceWire.KnowledgeResourceList::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Ett kunskapsstöd", description = "Slå upp ett kunskapsstöd efter id. – Look up a knowledge resource by its id.")
    public KnowledgeResourceWire.KnowledgeResourceDetail getKnowledgeResource(@PathParam("id") UUID id) {
        return detail(resources.get(id));
    }

    private KnowledgeResourceWire.KnowledgeResourceDetail detail(EntryRow row) {
        KnowledgeResourceContent content = row.content(KnowledgeResourceContent.class);
        return new KnowledgeResourceWire.KnowledgeResourceDetail(
                row.id(),
                content.title(),
                content.publisher(),
                content.url(),
                content.kind(),
                content.note(),
                row.changedAt(),
                new KnowledgeResourceWire.KnowledgeResourceLinks(resources.link(row)));
    }
}
