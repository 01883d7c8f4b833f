package se.samlat.reminder;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.samlat.reminder.LinkRequests.LinkConfirmation;
import se.samlat.reminder.LinkRequests.LinkReading;
import se.samlat.reminder.LinkWire.LinkedRound;
import se.samlat.web.Addresses;
import se.samlat.web.Language;

/** Links from reminders over HTTP: open to whoever has one. To look confirms nothing, since mail scanners look too. */
@Path(LinkResource.AT)
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "confirmation-links")
public class LinkResource {

    static final String AT = Addresses.ROOT + "/confirmation-links";

    private final ConfirmationLinks links;

    LinkResource(ConfirmationLinks links) {
        this.links = links;
    }

    @POST
    @Path("readings")
    @Operation(
            summary = "Visa det som en länk gäller",
            description = "POST används för att länken inte ska stå i någon adress eller logg; inget ändras. – POST is used so that the link"
                    + " stands in no address and no log; nothing is changed.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = LinkReading.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LinkedRound.class)))
    @APIResponse(responseCode = "404")
    @APIResponse(responseCode = "409")
    @APIResponse(responseCode = "422")
    public LinkedRound readConfirmationLink(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language,
            @NotNull @Valid LinkReading reading) {
        return links.read(reading.token(), Language.of(language));
    }

    @POST
    @Path("confirmations")
    @Operation(
            summary = "Bekräfta insatser genom en länk",
            description = "Allt stämmer i de insatser som visades. Varje insats en gång; den som har ändrats sedan den visades bekräftas inte."
                    + " – All is right in the services that were shown. Each once; one that has changed since it was shown is not confirmed.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = LinkConfirmation.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LinkedRound.class)))
    @APIResponse(responseCode = "404")
    @APIResponse(responseCode = "409")
    @APIResponse(responseCode = "422")
    public LinkedRound confirmByLink(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) @Nullable String language,
            @NotNull @Valid LinkConfirmation confirmation) {
        return links.confirm(confirmation.token(), confirmation.services(), Language.of(language));
    }
}
