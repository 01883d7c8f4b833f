package se.samlat.offering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.samlat.testkit.Edit;

/** Lets a test vouch for a listing, by the listing's own intention method. */
public final class Confirmation {

    private Confirmation() {}

    /** Somebody in the role vouches for the listing as it stands. */
    public static void of(UUID id, Instant at, String role, String how, LocalDate reviewBefore) {
        Edit.change(
                "service",
                id,
                "confirmed",
                null,
                (entry, now) -> ((Offering) entry).confirm(at, role, how, reviewBefore));
    }
}
