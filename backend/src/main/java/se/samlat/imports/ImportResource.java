package se.samlat.imports;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Acting;
import se.samlat.account.Role;
import se.samlat.web.Addresses;
import se.samlat.web.Failure;
import se.samlat.web.Faults;
import se.samlat.web.IdempotencyKey;
import se.samlat.web.Language;

/** Imports over HTTP: send a file, then follow the job. */
@Path(ImportResource.AT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
@SecurityRequirement(name = "keycloak")
public class ImportResource {

    static final String PATH = "imports";
    static final String AT = Addresses.ROOT + "/" + PATH;

    private final ImportService service;
    private final ImportJobs jobs;
    private final Addresses addresses;
    private final ManagedExecutor executor;
    private final SecurityIdentity identity;

    ImportResource(
            ImportService service,
            ImportJobs jobs,
            Addresses addresses,
            ManagedExecutor executor,
            SecurityIdentity identity) {
        this.service = service;
        this.jobs = jobs;
        this.addresses = addresses;
        this.executor = executor;
        this.identity = identity;
    }

    @POST
    @RolesAllowed(Role.IMPORTER)
    @Consumes({"application/x-ndjson", MediaType.APPLICATION_JSON})
    @Operation(
            summary = "Importera poster",
            description = "Tar emot upp till 25 MB poster som NDJSON eller JSON-lista och svarar genast med ett jobb att följa."
                    + " – Takes up to 25 MB of records as NDJSON or a JSON array and answers at once with a job to follow.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/json", schema = @Schema(ref = "ImportRecords"))
            })
    @APIResponse(
            responseCode = "202",
            description = "Jobbet har börjat. – The job has begun.",
            content = @Content(schema = @Schema(implementation = ImportWire.ImportJob.class)))
    public Response startImport(
            @QueryParam("dryRun")
                    @Parameter(
                            description = "Rapportera men lagra inget. – Report but store nothing.",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @Nullable String dryRun,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            InputStream body) {
        String key = IdempotencyKey.of(idempotencyKey);
        Faults faults = new Faults("?");
        boolean dry = faults.flag("dryRun", dryRun);
        faults.refuse();
        Acting acting = new Acting(identity.getPrincipal().getName(), Role.IMPORTER, null);
        MessageDigest digest = sha256();
        java.nio.file.Path file = spooled(body, digest);
        String request = dry + ":" + HexFormat.of().formatHex(digest.digest());
        Optional<UUID> begun = Optional.empty();
        try {
            begun = jobs.begin(acting, dry, key, request);
            begun.ifPresent(job -> executor.execute(() -> run(job, file, acting, dry)));
        } finally {
            if (begun.isEmpty()) {
                delete(file);
            }
        }
        UUID job = begun.orElseGet(() -> jobs.begunAs(acting, java.util.Objects.requireNonNull(key), request)
                .orElseThrow(() -> new Failure.Invalid(
                        List.of(Failure.Fault.of(IdempotencyKey.HEADER, "rule.key-of-another-request")))));
        return Response.accepted(wire(job, Language.of(language)))
                .location(URI.create(addresses.of(PATH + "/" + job)))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.IMPORTER)
    @Operation(summary = "Följ en import", description = "Hur långt jobbet har kommit och vad som inte togs emot. – How far the job has come and what was not taken.")
    public ImportWire.ImportJob getImport(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        return wire(id, Language.of(language));
    }

    private ImportWire.ImportJob wire(UUID id, Language language) {
        return ImportWire.of(
                jobs.find(id).orElseThrow(Failure.NotFound::new), language, addresses.link(PATH + "/" + id));
    }

    private void run(UUID job, java.nio.file.Path file, Acting acting, boolean dryRun) {
        try (InputStream in = Files.newInputStream(file)) {
            service.run(job, in, acting, dryRun, tally -> {});
        } catch (IOException e) {
            jobs.end(job, "problem.internal.detail");
        } finally {
            delete(file);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static java.nio.file.Path spooled(InputStream body, MessageDigest digest) {
        try {
            java.nio.file.Path file = Files.createTempFile("samlat-import", ".ndjson");
            try {
                Files.copy(new DigestInputStream(body, digest), file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException | RuntimeException e) {
                delete(file);
                throw e;
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(java.nio.file.Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
