package se.samlat.offering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The update round that is not closed, as far as it decides how fresh listings are (decisions/0066).
 *
 * @param id the round
 * @param opensAt the moment since which a confirmation counts
 * @param start the day of that moment
 * @param nextStart when the round after this one is expected; null where nobody has said
 */
public record OpenRound(UUID id, Instant opensAt, LocalDate start, @Nullable LocalDate nextStart) {

    /** A listing is to be gone through again this many days into the round after. */
    private static final int INTO_NEXT_DAYS = 30;

    /** Whether the round asks, on the day, for a listing that was vouched for at the moment. */
    boolean asksFor(Instant verifiedAt, LocalDate day) {
        return hasBegun(day) && verifiedAt.isBefore(opensAt);
    }

    /** Whether the round has begun on the day. */
    public boolean hasBegun(LocalDate day) {
        return !day.isBefore(start);
    }

    /** Until when a confirmation in the round holds, where it would else hold until the usual day. */
    LocalDate holdsUntil(LocalDate usual) {
        return nextStart == null ? usual : nextStart.plusDays(INTO_NEXT_DAYS);
    }
}
