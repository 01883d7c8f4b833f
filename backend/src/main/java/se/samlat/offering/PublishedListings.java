package se.samlat.offering;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import se.samlat.entry.EntryRow;
import se.samlat.entry.EntryState;
import se.samlat.web.Failure;
import se.samlat.web.Published;

/** Lets other features ask whether a listing is there for everybody. */
@Singleton
public class PublishedListings {

    private final OfferingRepository repository;
    private final OfferingKind kind;

    PublishedListings(OfferingRepository repository, OfferingKind kind) {
        this.repository = repository;
        this.kind = kind;
    }

    /**
     * Lets only what concerns a published listing pass; any other answers as the listing's own address does.
     *
     * @param below what is asked below the listing, such as {@code /reports}: a merged one leads on to the same of its survivor
     */
    public void require(UUID id, String below) {
        Optional<EntryRow> row = repository.find(id).map(OfferingRow::entry);
        row.filter(entry -> entry.state() == EntryState.MERGED).ifPresent(entry -> {
            throw new Failure.Moved(OfferingResource.PATH + "/" + entry.mergedInto() + below);
        });
        Published.require(row, OfferingResource.PATH, kind.type());
    }
}
