package se.samlat.submission;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Caller;
import se.samlat.account.Callers;
import se.samlat.account.Role;
import se.samlat.submission.SubmissionInputs.StepInput;
import se.samlat.submission.SubmissionWire.SubmissionDetail;
import se.samlat.submission.SubmissionWire.SubmissionHistory;
import se.samlat.submission.SubmissionWire.SubmissionList;
import se.samlat.web.Addresses;
import se.samlat.web.PageRequest;

/** What visitors have sent in, over HTTP, for those who answer it. */
@Path(Addresses.ROOT + "/" + SubmissionResource.PATH)
@RolesAllowed({Role.EDITOR, Role.REPRESENTATIVE, Role.COORDINATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "submissions")
@SecurityRequirement(name = "keycloak")
public class SubmissionResource {

    /** Where it lies, below the API's root. */
    static final String PATH = "submissions";

    private final Submissions submissions;
    private final SubmissionView view;
    private final Callers callers;

    SubmissionResource(Submissions submissions, SubmissionView view, Callers callers) {
        this.submissions = submissions;
        this.view = view;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Role.COORDINATOR)
    @Operation(
            summary = "Det som har kommit in",
            description = "Synpunkter, tips och anmälningar från besökare, det som väntat längst först. – Reports, tips and registrations"
                    + " from visitors, what has waited longest first.")
    public SubmissionList listSubmissions(@BeanParam QueueRequest request) {
        request.check();
        return view.page(
                PATH, new SubmissionRepository.Wanted(null, null, request.kind(), request.done()), request);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Ett ärende",
            description = "En synpunkt, ett tips eller en anmälan, för den som svarar. – A report, a tip or a registration, for those who"
                    + " answer it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SubmissionDetail.class)))
    public Response getSubmission(@PathParam("id") UUID id) {
        return view.answer(submissions.of(id, callers.current()));
    }

    @POST
    @Path("{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "För ett ärende vidare",
            description = "Ta hand om det, svara, eller öppna det igen. Texten blir aldrig offentlig. – Take it in hand, answer it, or open it"
                    + " again. The text never becomes public.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = StepInput.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SubmissionDetail.class)))
    public Response stepSubmission(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid StepInput step) {
        Caller caller = callers.current();
        submissions.step(id, ifMatch, step, caller);
        return view.answer(submissions.of(id, caller));
    }

    @GET
    @Path("{id}/history")
    @Operation(
            summary = "Vad som har hänt med ett ärende",
            description = "Vem som gjorde vad (roll och aktör, aldrig person) och när. – Who did what (role and actor, never a person), and"
                    + " when.")
    public SubmissionHistory listSubmissionHistory(@PathParam("id") UUID id, @BeanParam PageRequest request) {
        request.check();
        Caller caller = callers.current();
        submissions.of(id, caller);
        return view.history(id, request, caller);
    }
}
