package se.samlat.location;

import java.util.Set;
import java.util.UUID;

/**
 * Which locations must not be told more of than their area, because the only listings there protect people. Answered by
 * the feature that knows the listings.
 */
public interface WithheldLocations {

    /** Those of the ids that are to be withheld. */
    Set<UUID> among(Set<UUID> ids);
}
