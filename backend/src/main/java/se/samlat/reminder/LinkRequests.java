package se.samlat.reminder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent by a page that a link in a reminder has opened. The token stands in the body: addresses are logged and kept. */
final class LinkRequests {

    private LinkRequests() {}

    /**
     * Which link it is.
     *
     * @param token the last part of the link
     */
    @Schema(description = "Vilken länk det är. – Which link it is.")
    record LinkReading(@NotNull @Size(max = 64) String token) {}

    /**
     * That all is right as it stands.
     *
     * @param token the last part of the link
     * @param services the listings, as they were shown
     */
    @Schema(description = "Att allt stämmer. – That all is right as it stands.")
    record LinkConfirmation(
            @NotNull @Size(max = 64) String token,
            @NotNull @Size(min = 1, max = 500) List<@Valid SeenService> services) {}

    /**
     * A listing as it was shown.
     *
     * @param id the listing
     * @param version the version that was shown
     */
    record SeenService(@NotNull UUID id, @NotNull Integer version) {}
}
