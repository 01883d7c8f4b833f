package se.samlat.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samlat.offering.OfferingWire.ServiceDetail;
import se.samlat.text.LocalizedText;

/** What a link from a reminder shows and does, on the wire. */
public final class LinkWire {

    private LinkWire() {}

    /**
     * What a link shows.
     *
     * @param title what the round is called
     * @param message what the coordinator tells the actors
     * @param end until when they are asked to answer
     * @param expiresAt until when the link may be used
     * @param actors whose listings these are
     * @param services the listings
     * @param missed listings that were to be confirmed and were not, since they have changed in the meantime
     */
    @Schema(description = "Det som en länk i ett brev visar. – What a link in a mail shows.")
    public record LinkedRound(
            String title,
            @Nullable String message,
            LocalDate end,
            Instant expiresAt,
            List<LocalizedText> actors,
            List<LinkedService> services,
            List<UUID> missed) {}

    /**
     * A listing that a link was sent for.
     *
     * @param version the version that is shown
     * @param done whether somebody has vouched for it since the round opened
     * @param service what the public sees of it
     */
    public record LinkedService(Integer version, Boolean done, ServiceDetail service) {}
}
