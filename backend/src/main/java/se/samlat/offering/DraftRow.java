package se.samlat.offering;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samlat.account.Acting;
import se.samlat.entry.ContentJson;
import se.samlat.entry.EntryRow;
import se.samlat.entry.EntryState;

/**
 * What is being written of a listing.
 *
 * @param id the listing's id
 * @param version rises each time it is saved
 * @param content the content as JSON
 * @param basedOn the version of the published listing that it was written on; null where there is none
 * @param savedBy who saved it last
 */
record DraftRow(
        UUID id, UUID provider, int version, String content, @Nullable Integer basedOn, Acting savedBy, Instant changedAt) {

    /** Where a listing comes from that its actor writes here. */
    static final String SOURCE = "samlat";

    /** The listing as it would be read if it were published as it stands. */
    OfferingRow asListing() {
        EntryRow entry = new EntryRow(id, version, EntryState.DRAFT, SOURCE, null, content, null, null, changedAt);
        return new OfferingRow(entry, ContentJson.read(content, OfferingContent.class), null);
    }
}
