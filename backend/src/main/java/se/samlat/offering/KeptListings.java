package se.samlat.offering;

import jakarta.inject.Singleton;
import java.util.UUID;
import se.samlat.account.Caller;

/** Lets other features ask who keeps a listing true, by the same rule as editing it. */
@Singleton
public class KeptListings {

    private final Editions editions;

    KeptListings(Editions editions) {
        this.editions = editions;
    }

    /**
     * Lets only those pass who keep the listing true, and coordinators.
     *
     * @throws se.samlat.web.Failure.Forbidden where the caller may read it like everybody, and no more
     * @throws se.samlat.web.Failure.NotFound where there is none that the caller may know of
     */
    public void require(UUID id, Caller caller) {
        editions.of(id, caller);
    }
}
