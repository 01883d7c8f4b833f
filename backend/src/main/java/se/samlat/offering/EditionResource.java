package se.samlat.offering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import se.samlat.history.HistoryReader;
import se.samlat.offering.DraftRequest.ArchivalRequest;
import se.samlat.offering.EditionWire.ConfirmationRequest;
import se.samlat.offering.EditionWire.ServiceEdition;
import se.samlat.offering.EditionWire.ServiceHistory;
import se.samlat.web.Addresses;
import se.samlat.web.Language;
import se.samlat.web.Meta;
import se.samlat.web.PageRequest;

/** Listings over HTTP for those who keep them true. */
@Path(OfferingResource.AT)
@RolesAllowed({Role.EDITOR, Role.REPRESENTATIVE, Role.COORDINATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "editions")
@SecurityRequirement(name = "keycloak")
public class EditionResource {

    private final Editions editions;
    private final EditionView view;
    private final Callers callers;
    private final HistoryReader history;
    private final Addresses addresses;

    EditionResource(
            Editions editions,
            EditionView view,
            Callers callers,
            HistoryReader history,
            Addresses addresses) {
        this.editions = editions;
        this.view = view;
        this.callers = callers;
        this.history = history;
        this.addresses = addresses;
    }

    @GET
    @Path("{id}/edition")
    @Operation(
            summary = "En insats för den som håller den aktuell",
            description = "Insatsen med sin version och vad kontot får göra med den. – The listing with its version and what the"
                    + " account may do with it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ServiceEdition.class)))
    public Response getServiceEdition(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        Caller caller = callers.current();
        return view.answer(editions.of(id, caller), caller, Language.of(language));
    }

    @GET
    @Path("{id}/history")
    @Operation(
            summary = "Vad som har hänt med en insats",
            description = "Vem som gjorde vad (roll och aktör, aldrig person), när, vilket fält och varför. – Who did what (role and actor,"
                    + " never a person), when, to which field and why.")
    public ServiceHistory listServiceHistory(@PathParam("id") UUID id, @BeanParam PageRequest request) {
        request.check();
        Caller caller = callers.current();
        editions.of(id, caller);
        Meta meta = Meta.of(request.page(), request.limit(), history.count(id));
        return new ServiceHistory(
                meta,
                addresses.page(OfferingResource.PATH + "/" + id + "/history", request.query(), meta),
                history.page(id, request.page(), request.limit()).stream()
                        .map(line -> view.of(line, caller))
                        .toList());
    }

    @POST
    @Path("{id}/confirmations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Bekräfta att allt stämmer",
            description = "Insatsen stämmer som den står; gäller i sex månader. – The listing is right as it stands; holds for six months.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ConfirmationRequest.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ServiceEdition.class)))
    public Response confirmService(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language,
            @NotNull ConfirmationRequest confirmation) {
        Caller caller = callers.current();
        editions.confirm(id, ifMatch, confirmation.how(), caller);
        return view.answer(editions.of(id, caller), caller, Language.of(language));
    }

    @POST
    @Path("{id}/archivals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ta bort en insats",
            description = "Aktören tar bort sin insats, eller en samordnare avpublicerar den; skälet syns för aktören. – The actor takes its"
                    + " listing away, or a coordinator unpublishes it; the reason is shown to the actor.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ArchivalRequest.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ServiceEdition.class)))
    public Response archiveService(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language,
            @Valid @NotNull ArchivalRequest request) {
        Caller caller = callers.current();
        editions.archive(id, ifMatch, request.reason(), caller);
        return view.answer(editions.of(id, caller), caller, Language.of(language));
    }

    @POST
    @Path("{id}/restorations")
    @Operation(
            summary = "Ta tillbaka en insats",
            description = "Insatsen visas igen som den stod när den togs bort. – The listing is shown again as it stood when it was taken away.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ServiceEdition.class)))
    public Response restoreService(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        Caller caller = callers.current();
        editions.restore(id, ifMatch, caller);
        return view.answer(editions.of(id, caller), caller, Language.of(language));
    }

    @POST
    @Path("{id}/approvals")
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            summary = "Godkänn klassningen",
            description = "De koder som är föreslagna för insatsen gäller. – The codes that are suggested for the listing hold.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ServiceEdition.class)))
    public Response approveServiceCodes(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language) {
        Caller caller = callers.current();
        editions.approve(id, ifMatch, caller);
        return view.answer(editions.of(id, caller), caller, Language.of(language));
    }
}
