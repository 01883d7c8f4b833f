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

/** Rights information over HTTP. */
@Path(RightsInformationResource.AT)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rights")
public class RightsInformationResource {

    static final String PATH = "rights";
    static final String AT = Addresses.ROOT + "/" + PATH;

    private final Published rights;

    RightsInformationResource(EntryReader reader, RightsInformationKind kind, Addresses addresses) {
        this.rights = new Published(PATH, kind, reader, addresses);
    }

    @GET
    @Operation(summary = "Rättighetsinformation", description = "Rättighetsinformation, som lista. – Rights information, as a list.")
    public RightsInformationWire.RightList listRights(@BeanParam ListRequest request) {
        return rights.page(request, this::detail, RightsInformationWire.RightList::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "En rättighet", description = "Slå upp en rättighet efter id. – Look up a right by its id.")
    public RightsInformationWire.RightDetail getRight(@PathParam("id") UUID id) {
        return detail(rights.get(id));
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
                new RightsInformationWire.RightLinks(rights.link(row)));
    }
}
