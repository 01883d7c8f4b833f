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
import se.samlat.web.Meta;
import se.samlat.web.Published;
import se.samlat.web.Removed;

/** Knowledge resources over HTTP. */
@Path(KnowledgeResourceResource.AT)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "knowledge-resources")
public class KnowledgeResourceResource {

    static final String PATH = "knowledge-resources";
    static final String AT = Addresses.ROOT + "/" + PATH;

    private final EntryReader reader;
    private final KnowledgeResourceKind kind;
    private final Addresses addresses;

    KnowledgeResourceResource(EntryReader reader, KnowledgeResourceKind kind, Addresses addresses) {
        this.reader = reader;
        this.kind = kind;
        this.addresses = addresses;
    }

    @GET
    @Operation(summary = "Kunskapsstöd", description = "Kunskapsstöd, som lista. – Knowledge resources, as a list.")
    public KnowledgeResourceWire.KnowledgeResourceList listKnowledgeResources(@BeanParam ListRequest request) {
        request.check();
        var slice = reader.page(kind, request.page(), request.limit(), request.changedSince());
        Meta meta = Meta.of(request.page(), request.limit(), slice.totalItems());
        return new KnowledgeResourceWire.KnowledgeResourceList(
                meta,
                addresses.page(PATH, request.query(), meta),
                slice.rows().stream().map(this::detail).toList(),
                request.changedSince() == null ? null : Removed.of(slice.removed()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Ett kunskapsstöd", description = "Slå upp ett kunskapsstöd efter id. – Look up a knowledge resource by its id.")
    public KnowledgeResourceWire.KnowledgeResourceDetail getKnowledgeResource(@PathParam("id") UUID id) {
        return detail(Published.require(reader.find(kind, id), PATH, kind.type()));
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
                new KnowledgeResourceWire.KnowledgeResourceLinks(addresses.link(PATH + "/" + row.id())));
    }
}
