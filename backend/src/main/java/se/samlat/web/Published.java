package se.samlat.web;

import java.util.Optional;
import se.samlat.entry.EntryRow;

/** What an address answers when the entry behind it is not simply there. The same for every kind. */
public final class Published {

    private Published() {}

    /**
     * The row, if it is published.
     *
     * @param path the resource's path, such as {@code services}; what was merged leads on from there
     * @throws Failure.NotFound where there is none, or only a draft
     * @throws Failure.Gone where it was archived
     * @throws Failure.Moved where it was merged
     */
    public static EntryRow require(Optional<EntryRow> found, String path, String kind) {
        EntryRow row = found.orElseThrow(Failure.NotFound::new);
        return switch (row.state()) {
            case PUBLISHED -> row;
            case DRAFT -> throw new Failure.NotFound();
            case ARCHIVED -> throw new Failure.Gone(row.id(), kind, row.changedAt());
            case MERGED -> throw new Failure.Moved(path + "/" + row.mergedInto());
        };
    }
}
