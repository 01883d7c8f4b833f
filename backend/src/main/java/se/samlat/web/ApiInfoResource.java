package se.samlat.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the API says of itself (national REST API profile, VER.06). */
@Path(Addresses.ROOT + "/api-info")
@Tag(name = "api-info")
public class ApiInfoResource {

    private static final String VERSION = "1.0.0";
    private static final LocalDate RELEASED = LocalDate.of(2026, 11, 22);

    private final Addresses addresses;

    ApiInfoResource(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * What the API is.
     *
     * @param apiName its name
     * @param apiVersion its version (semantic versioning)
     * @param apiReleased day of the version
     * @param apiDocumentation where its contract is
     * @param apiStatus active, deprecated …
     */
    public record ApiInfo(
            String apiName,
            String apiVersion,
            LocalDate apiReleased,
            String apiDocumentation,
            String apiStatus) {}

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Om API:et", description = "Namn, version, status och var kontraktet finns. – Name, version, status and where the contract is.")
    public ApiInfo getApiInfo() {
        return new ApiInfo("samlat", VERSION, RELEASED, addresses.of("openapi.json"), "active");
    }
}
