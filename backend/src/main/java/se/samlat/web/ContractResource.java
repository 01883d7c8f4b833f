package se.samlat.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The contract, as it was written when the application was built, with this installation's own addresses in place of the
 * placeholders (profile: DOK.23, one document for each major version, below the API's root).
 */
@Path(Addresses.ROOT)
@PermitAll
public class ContractResource {

    private static final String YAML = "application/yaml";
    private static final String BUILT = "META-INF/contract/openapi.";

    private final String json;
    private final String yaml;

    ContractResource(
            @ConfigProperty(name = "samlat.api-url") String api,
            @ConfigProperty(name = "samlat.web-url") String web,
            @ConfigProperty(name = "samlat.contact-email") String email,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String logIn) {
        json = own(built("json"), api, web, email, logIn);
        yaml = own(built("yaml"), api, web, email, logIn);
    }

    /** The contract in the format that the caller asks for first; JSON where that is neither. */
    @GET
    @Path("openapi")
    @Produces({MediaType.APPLICATION_JSON, YAML})
    @Operation(hidden = true)
    public Response contract(@Context HttpHeaders headers) {
        boolean asksForYaml = headers.getAcceptableMediaTypes().getFirst().toString().startsWith(YAML);
        return asksForYaml
                ? Response.ok(yaml, YAML).build()
                : Response.ok(json, MediaType.APPLICATION_JSON).build();
    }

    /** The contract in JSON. */
    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public String contractInJson() {
        return json;
    }

    /** The contract in YAML. */
    @GET
    @Path("openapi.yaml")
    @Produces(YAML)
    @Operation(hidden = true)
    public String contractInYaml() {
        return yaml;
    }

    private static String own(String contract, String api, String web, String email, String logIn) {
        return contract.replace("https://api.samlat.invalid", api)
                .replace("https://samlat.invalid/", web)
                .replace("https://auth.samlat.invalid/realms/samlat", logIn)
                .replace("kontakt@samlat.invalid", email);
    }

    /** The document as it was built, with placeholders for addresses. */
    static String built(String format) {
        String name = BUILT + format;
        try (InputStream in = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
