package se.samlat.submission;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samlat.submission.SubmissionInputs.TipInput;
import se.samlat.submission.SubmissionWire.Receipt;
import se.samlat.web.Addresses;

/** Tips of support that is missing, over HTTP. */
@Path(Addresses.ROOT + "/tips")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "submissions")
public class TipResource {

    private final Inbox inbox;
    private final SubmissionView view;

    TipResource(Inbox inbox, SubmissionView view) {
        this.inbox = inbox;
        this.view = view;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Tipsa om stöd som saknas",
            description = "Till samordnaren, utan konto. Inget om den som skickar sparas. – To the coordinator, without an account. Nothing about the sender is stored.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = TipInput.class)))
    @APIResponse(responseCode = "201", description = "OK", content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(responseCode = "422")
    @APIResponse(responseCode = "429")
    public Response sendTip(@NotNull TipInput tip) {
        return view.receipt(inbox.tip(tip));
    }
}
