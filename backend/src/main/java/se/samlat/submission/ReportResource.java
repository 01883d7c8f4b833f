package se.samlat.submission;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import se.samlat.account.Callers;
import se.samlat.account.Role;
import se.samlat.offering.KeptListings;
import se.samlat.offering.OfferingResource;
import se.samlat.submission.SubmissionInputs.ReportInput;
import se.samlat.submission.SubmissionWire.Receipt;
import se.samlat.submission.SubmissionWire.SubmissionList;

/** Reports of what is wrong in a listing, over HTTP: anybody sends them, those who keep the listing true read them. */
@Path(OfferingResource.AT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "submissions")
public class ReportResource {

    private final Inbox inbox;
    private final SubmissionView view;
    private final KeptListings listings;
    private final Callers callers;

    ReportResource(Inbox inbox, SubmissionView view, KeptListings listings, Callers callers) {
        this.inbox = inbox;
        this.view = view;
        this.listings = listings;
        this.callers = callers;
    }

    @POST
    @Path("{id}/reports")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Säg till att något inte stämmer",
            description = "Vem som helst kan säga till, utan konto. Inget om den som skickar sparas. – Anybody may report an error, without"
                    + " an account. Nothing about the sender is stored.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReportInput.class)))
    @APIResponse(responseCode = "201", description = "OK", content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(responseCode = "308")
    @APIResponse(responseCode = "410")
    @APIResponse(responseCode = "422")
    @APIResponse(responseCode = "429")
    public Response reportService(@PathParam("id") UUID id, @NotNull @Valid ReportInput report) {
        return view.receipt(inbox.report(id, report));
    }

    @GET
    @Path("{id}/reports")
    @RolesAllowed({Role.EDITOR, Role.REPRESENTATIVE, Role.COORDINATOR})
    @SecurityRequirement(name = "keycloak")
    @Operation(
            summary = "Synpunkter på en insats",
            description = "Det som besökare har sagt till om, det som väntat längst först. – What visitors have reported, what has waited"
                    + " longest first.")
    public SubmissionList listServiceReports(@PathParam("id") UUID id, @BeanParam SubmissionRequest request) {
        request.check();
        listings.require(id, callers.current());
        return view.page(
                OfferingResource.PATH + "/" + id + "/reports",
                new SubmissionRepository.Wanted(null, id, null, request.done()),
                request);
    }
}
