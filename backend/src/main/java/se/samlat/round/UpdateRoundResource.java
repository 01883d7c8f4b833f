package se.samlat.round;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Callers;
import se.samlat.account.Role;
import se.samlat.round.UpdateRoundWire.RoundActor;
import se.samlat.round.UpdateRoundWire.RoundActorList;
import se.samlat.round.UpdateRoundWire.UpdateRoundDetail;
import se.samlat.round.UpdateRoundWire.UpdateRoundList;
import se.samlat.web.Addresses;
import se.samlat.web.Failure;
import se.samlat.web.Meta;
import se.samlat.web.PageRequest;
import se.samlat.web.VersionTag;

/** Update rounds over HTTP: coordinators hold them, and those who keep listings true see that they are asked. */
@Path(UpdateRoundResource.AT)
@RolesAllowed(Role.COORDINATOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "update-rounds")
@SecurityRequirement(name = "keycloak")
public class UpdateRoundResource {

    static final String PATH = "update-rounds";
    static final String AT = Addresses.ROOT + "/" + PATH;

    private final UpdateRounds rounds;
    private final UpdateRoundRepository repository;
    private final UpdateRoundView view;
    private final Callers callers;
    private final Addresses addresses;

    UpdateRoundResource(
            UpdateRounds rounds,
            UpdateRoundRepository repository,
            UpdateRoundView view,
            Callers callers,
            Addresses addresses) {
        this.rounds = rounds;
        this.repository = repository;
        this.view = view;
        this.callers = callers;
        this.addresses = addresses;
    }

    @GET
    @RolesAllowed({Role.EDITOR, Role.REPRESENTATIVE, Role.COORDINATOR})
    @Operation(
            summary = "Genomgångar av uppgifter",
            description = "Den senaste först; högst en i taget är inte avslutad. – The newest first; at most one at a time is not closed.")
    public UpdateRoundList listUpdateRounds(@BeanParam PageRequest request) {
        request.check();
        Meta meta = Meta.of(request.page(), request.limit(), repository.count());
        return new UpdateRoundList(
                meta,
                addresses.page(PATH, request.query(), meta),
                view.of(repository.page(request.page(), request.limit()), callers.current()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Öppna en genomgång",
            description = "Från i dag eller en senare dag; varje publicerad insats ska då bekräftas på nytt. – From today or a later day;"
                    + " every published listing is then to be confirmed anew.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = UpdateRoundContent.class)))
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = UpdateRoundDetail.class)))
    @APIResponse(responseCode = "409")
    public Response openUpdateRound(@NotNull @Valid UpdateRoundContent content) {
        UUID id = rounds.open(content, callers.current());
        UpdateRoundDetail detail = detail(id);
        return Response.created(URI.create(addresses.of(PATH + "/" + id)))
                .entity(detail)
                .tag(Integer.toString(detail.version()))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.EDITOR, Role.REPRESENTATIVE, Role.COORDINATOR})
    @Operation(
            summary = "En genomgång",
            description = "Hur långt den har kommit, just nu eller när den avslutades. – How far it has come, now or when it was closed.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = UpdateRoundDetail.class)))
    public Response getUpdateRound(@PathParam("id") UUID id) {
        return answer(id);
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ändra en genomgång",
            description = "Så länge den inte är avslutad; första dagen bara före den. – As long as it is not closed; its first day only before it.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = UpdateRoundContent.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = UpdateRoundDetail.class)))
    public Response reviseUpdateRound(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid UpdateRoundContent content) {
        rounds.revise(id, ifMatch, content, callers.current());
        return answer(id);
    }

    @POST
    @Path("{id}/closing")
    @Operation(
            summary = "Avsluta en genomgång",
            description = "Sparar hur långt varje aktör kom och stödkartan som den är. Kan inte ångras. – Keeps how far each actor came, and"
                    + " the coverage as it is. Cannot be undone.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = UpdateRoundDetail.class)))
    public Response closeUpdateRound(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        rounds.close(id, ifMatch, callers.current());
        return answer(id);
    }

    @GET
    @Path("{id}/actors")
    @Operation(
            summary = "Hur långt varje aktör har kommit",
            description = "Med det som är kvar och hur aktören nås; den som har mest kvar först. – With what is left and how to reach the"
                    + " actor; those who have most left first.")
    public RoundActorList listUpdateRoundActors(@PathParam("id") UUID id, @BeanParam RoundActorRequest request) {
        request.check();
        List<RoundActor> chosen = view.actors(round(id)).stream()
                .filter(actor -> request.wants(actor.state()))
                .toList();
        Meta meta = Meta.of(request.page(), request.limit(), chosen.size());
        return new RoundActorList(
                meta,
                addresses.page(PATH + "/" + id + "/actors", request.query(), meta),
                chosen.stream()
                        .skip((long) (request.page() - 1) * request.limit())
                        .limit(request.limit())
                        .toList());
    }

    private UpdateRoundRepository.Row round(UUID id) {
        return repository.find(id).orElseThrow(Failure.NotFound::new);
    }

    private UpdateRoundDetail detail(UUID id) {
        return view.of(List.of(round(id)), callers.current()).getFirst();
    }

    private Response answer(UUID id) {
        UpdateRoundDetail detail = detail(id);
        return Response.ok(detail).header(VersionTag.HEADER, detail.version()).build();
    }
}
