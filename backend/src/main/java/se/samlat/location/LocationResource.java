package se.samlat.location;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samlat.entry.EntryReader;
import se.samlat.entry.EntryRow;
import se.samlat.location.LocationContent.AddressVisibility;
import se.samlat.location.LocationWire.LocationDetail;
import se.samlat.web.Addresses;
import se.samlat.web.ListRequest;
import se.samlat.web.Published;

/** Locations over HTTP. A hidden location does not exist here. */
@Path(LocationResource.AT)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "locations")
public class LocationResource {

    static final String PATH = "locations";
    static final String AT = Addresses.ROOT + "/" + PATH;

    private final Published locations;
    private final WithheldLocations withheld;

    LocationResource(EntryReader reader, LocationKind kind, Addresses addresses, WithheldLocations withheld) {
        this.locations = new Published(PATH, kind, reader, addresses);
        this.withheld = withheld;
    }

    @GET
    @Operation(summary = "Platser", description = "Platser, som lista. – Locations, as a list.")
    public LocationWire.LocationList listLocations(@BeanParam ListRequest request) {
        return locations.pageAtOnce(request, this::details, LocationWire.LocationList::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "En plats", description = "Slå upp en plats efter id. – Look up a location by its id.")
    public LocationDetail getLocation(@PathParam("id") UUID id) {
        return details(List.of(locations.get(id, LocationResource::known))).getFirst();
    }

    private static boolean known(EntryRow row) {
        return row.content(LocationContent.class).visibility() != AddressVisibility.HIDDEN;
    }

    private List<LocationDetail> details(List<EntryRow> rows) {
        Set<UUID> protectedOnes = withheld.among(rows.stream().map(EntryRow::id).collect(Collectors.toSet()));
        return rows.stream().map(row -> detail(row, protectedOnes.contains(row.id()))).toList();
    }

    private LocationDetail detail(EntryRow row, boolean protects) {
        LocationContent content = row.content(LocationContent.class);
        PublicLocation shown = PublicLocation.of(content, protects);
        return new LocationDetail(
                row.id(),
                shown.name(),
                content.type(),
                shown.area(),
                content.municipality(),
                shown.address(),
                shown.latitude(),
                shown.longitude(),
                shown.accessibility(),
                protects || content.visibility() != AddressVisibility.FULL,
                row.changedAt(),
                new LocationWire.LocationLinks(locations.link(row)));
    }
}
