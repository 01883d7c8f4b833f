package se.samlat.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samlat.offering.OfferingResource;
import se.samlat.web.Failure;
import se.samlat.web.Language;

/** Search over HTTP: by address or by body. */
@Path(OfferingResource.AT)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "services")
public class SearchResource {

    private final OfferingSearch search;

    SearchResource(OfferingSearch search) {
        this.search = search;
    }

    @GET
    @Operation(
            summary = "Sök insatser",
            description = "Sök bland insatser med fritext och filter. Svaret säger vad det utelämnar. – Search listings by"
                    + " free text and filters. The answer says what it leaves out.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = SearchWire.ServiceList.class)))
    public byte[] listServices(
            @BeanParam ServiceQuery query,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        return search.byParameters(query, Language.of(language));
    }

    @POST
    @Path("searches")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sök insatser utan att frågan står i adressen",
            description = "Samma sökning som GET /services, med frågan i innehållet: POST används för att en känslig fråga inte"
                    + " ska stå i någon adress eller logg. – The same search as GET /services with the question in the"
                    + " body: POST is used so that a sensitive question stands in no address and no log.")
    @RequestBody(required = true)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = SearchWire.ServiceList.class)))
    public byte[] searchServices(
            @Nullable ServiceSearch body,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        if (body == null) {
            throw new Failure.Malformed("", "json.not-object");
        }
        return search.byBody(body, Language.of(language));
    }
}
