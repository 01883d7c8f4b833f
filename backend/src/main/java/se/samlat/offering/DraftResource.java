package se.samlat.offering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Caller;
import se.samlat.account.Callers;
import se.samlat.account.Role;
import se.samlat.offering.DraftRequest.NewService;
import se.samlat.offering.DraftRequest.PublicationRequest;
import se.samlat.offering.DraftRequest.ServiceDraftRequest;
import se.samlat.offering.DraftWire.ServiceDraft;
import se.samlat.offering.EditionWire.ServiceEdition;
import se.samlat.web.Addresses;
import se.samlat.web.IdempotencyKey;
import se.samlat.web.Language;
import se.samlat.web.VersionTag;

/** Listings over HTTP while they are being written. */
@Path(OfferingResource.AT)
@RolesAllowed({Role.EDITOR, Role.REPRESENTATIVE})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "editions")
@SecurityRequirement(name = "keycloak")
public class DraftResource {

    private final Drafts drafts;
    private final Editions editions;
    private final EditionView view;
    private final Callers callers;
    private final Addresses addresses;

    DraftResource(Drafts drafts, Editions editions, EditionView view, Callers callers, Addresses addresses) {
        this.drafts = drafts;
        this.editions = editions;
        this.view = view;
        this.callers = callers;
        this.addresses = addresses;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Börja skriva en ny insats",
            description = "Ett utkast som bara den egna aktören ser, tills det publiceras. – A draft that only the own actor sees, until it is"
                    + " published.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewService.class)))
    @APIResponse(
            responseCode = "201",
            description = "Utkastet finns. – The draft exists.",
            content = @Content(schema = @Schema(implementation = ServiceDraft.class)))
    public Response addService(
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language,
            @Valid @NotNull NewService request) {
        Caller caller = callers.current();
        UUID id = drafts.begin(request.content(), IdempotencyKey.of(idempotencyKey), caller);
        return answer(Response.created(URI.create(addresses.of(at(id)))), id, caller, language);
    }

    @GET
    @Path("{id}/draft")
    @Operation(
            summary = "Utkastet till en insats",
            description = "Allt som står i utkastet, eller i det publicerade där inget är skrivet än; hur det visas och vad som saknas. –"
                    + " All that the draft states, or what is published where nothing is written yet; how it is shown and what is missing.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ServiceDraft.class)))
    public Response getServiceDraft(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        return answer(Response.ok(), id, callers.current(), language);
    }

    @PUT
    @Path("{id}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Spara utkastet",
            description = "Utkastet som det ska stå, med If-Match; det första sparas med If-None-Match: *. – The draft as it is to stand, with"
                    + " If-Match; the first is saved with If-None-Match: *.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ServiceDraftRequest.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ServiceDraft.class)))
    public Response saveServiceDraft(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language,
            @Valid @NotNull ServiceDraftRequest request) {
        Caller caller = callers.current();
        drafts.save(id, ifMatch, ifNoneMatch, request, caller);
        return answer(Response.ok(), id, caller, language);
    }

    @DELETE
    @Path("{id}/draft")
    @Operation(
            summary = "Kasta utkastet",
            description = "Det som är publicerat står kvar. – What is published stays.")
    @APIResponse(responseCode = "204", description = "Utkastet är borta. – The draft is gone.")
    public void discardServiceDraft(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        drafts.discard(id, ifMatch, callers.current());
    }

    @POST
    @Path("{id}/publications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Publicera utkastet",
            description = "Utkastet tar platsen efter det som visas nu; If-Match säger vilket utkast. – The draft takes the place of what is shown"
                    + " now; If-Match says which draft.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PublicationRequest.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ServiceEdition.class)))
    public Response publishService(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language,
            @Valid @NotNull PublicationRequest request) {
        Caller caller = callers.current();
        drafts.publish(id, ifMatch, request, caller);
        return view.answer(editions.of(id, caller), caller, Language.of(language));
    }

    private Response answer(Response.ResponseBuilder begun, UUID id, Caller caller, @Nullable String language) {
        Drafts.Draft draft = drafts.of(id, caller);
        DraftRow row = draft.row();
        return begun.entity(view.of(draft, caller, Language.of(language)))
                .header(VersionTag.HEADER, row == null ? null : row.version())
                .build();
    }

    private static String at(UUID id) {
        return OfferingResource.PATH + "/" + id + "/draft";
    }
}
