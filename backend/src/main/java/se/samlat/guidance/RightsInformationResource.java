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

/** Rights information over HTTP. */
@Path(RightsInformationResource.AT)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rights")
public class RightsInformationResource {

    static final String PATH = "rights";
    static final String AT = Addresses.ROOT + "/" + PATH;

    private final EntryReader reader;
    private final RightsInformationKind kind;
    private final Addresses addresses;

    RightsInformationResource(EntryReader reader, RightsInformationKind kind, Addresses addresses) {
        this.reader = reader;
        this.kind = kind;
        this.addresses = addresses;
    }

    @GET
    @Operation(summary = "Rättighetsinformation", description = "Rättighetsinformation, som lista. – Rights information, as a list.")
    public RightsInformationWire.RightList listRights(@BeanParam ListRequest request) {
        request.check();
        var slice = reader.page(kind, request.page(), request.limit(), request.changedSince());
        Meta meta = Meta.of(request.page(), request.limit(), slice.totalItems());
        return new RightsInformationWire.RightList(
                meta,
                addresses.page(PATH, request.query(), meta),
                slice.rows().stream().map(this::detail).toList(),
                request.changedSince() == null ? null : Removed.of(slice.removed()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "En rättighet", description = "Slå upp en rättighet efter id. – Look up a right by its id.")
    public RightsInformationWire.RightDetail getRight(@PathParam("id") UUID id) {
        return detail(Published.require(reader.find(kind, id), PATH, kind.type()));
    }

    private RightsInformationWire.RightDetail detail(EntryRow row) {
        RightContent content = row.content(RightContent.class);
        return new RightsInformationWire.RightDetail(
                row.id(),
                content.targetGroup(),
                content.area(),
                content.text(),
                content.legalSource(),
                content.url(),
                content.validFrom(),
                content.validTo(),
                row.changedAt(),
                new RightsInformationWire.RightLinks(addresses.link(PATH + "/" + row.id())));
    }
}
