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
import se.samlat.submission.SubmissionInputs.RegistrationInput;
import se.samlat.submission.SubmissionWire.Receipt;
import se.samlat.web.Addresses;

/** Organisations that want to be listed, over HTTP. */
@Path(Addresses.ROOT + "/registrations")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "submissions")
public class RegistrationResource {

    private final Inbox inbox;
    private final SubmissionView view;

    RegistrationResource(Inbox inbox, SubmissionView view) {
        this.inbox = inbox;
        this.view = view;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Anmäl er verksamhet",
            description = "Till samordnaren, utan konto. Kontakten ska vara verksamhetens egen. – To the coordinator, without an account. The contact is the organisation's own.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RegistrationInput.class)))
    @APIResponse(responseCode = "201", description = "OK", content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(responseCode = "422")
    @APIResponse(responseCode = "429")
    public Response registerOrganisation(@NotNull RegistrationInput registration) {
        return view.receipt(inbox.registration(registration));
    }
}
