package se.samlat.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator says of an update round.
 *
 * @param title what it is called, such as "Inför dialogmötet den 12 maj"
 * @param start the first day
 * @param end the day until which the actors are asked to have gone through what they have listed
 * @param nextStart when the round after this one is expected; a confirmation in this one holds until a month into that
 * @param message what the actors are told, in Swedish
 */
@Schema(description = "Vad en samordnare säger om en genomgång. – What a coordinator says of an update round.")
public record UpdateRoundContent(
        @NotBlank @Size(max = 120) String title,
        @NotNull LocalDate start,
        @NotNull LocalDate end,
        @Nullable LocalDate nextStart,
        @Nullable @Size(max = 2000) String message) {}
