package se.samlat.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samlat.entry.EntryKind;
import se.samlat.entry.EntryReader;
import se.samlat.entry.EntryRow;

/**
 * The published entries of one kind, as every address of them answers: page by page, one by its id, and what is said where
 * one is not there any more. A feature adds only what a row is on its wire.
 */
public final class Published {

    /**
     * What a page is put into: the constructor of a feature's list.
     *
     * @param <D> a row on the wire
     * @param <L> the list on the wire
     */
    @FunctionalInterface
    public interface Envelope<D, L> {
        /** The list; what was removed is told only to those who ask for changes. */
        L of(Meta meta, Links links, List<D> rows, @Nullable List<Removed> removed);
    }

    private final String path;
    private final EntryKind<?> kind;
    private final EntryReader reader;
    private final Addresses addresses;

    /**
     * Begins to answer for a kind.
     *
     * @param path where it is published below the API's root, such as {@code actors}
     */
    public Published(String path, EntryKind<?> kind, EntryReader reader, Addresses addresses) {
        this.path = path;
        this.kind = kind;
        this.reader = reader;
        this.addresses = addresses;
    }

    /** The page asked for, each row by itself. */
    public <D, L> L page(ListRequest request, Function<EntryRow, D> row, Envelope<D, L> list) {
        return pageAtOnce(request, rows -> rows.stream().map(row).toList(), list);
    }

    /** The page asked for, where something has to be known of all its rows first. */
    public <D, L> L pageAtOnce(ListRequest request, Function<List<EntryRow>, List<D>> rows, Envelope<D, L> list) {
        request.check();
        var slice = reader.page(kind, request.page(), request.limit(), request.changedSince());
        Meta meta = Meta.of(request.page(), request.limit(), slice.totalItems());
        return list.of(
                meta,
                addresses.page(path, request.query(), meta),
                rows.apply(slice.rows()),
                request.changedSince() == null ? null : Removed.of(slice.removed()));
    }

    /** The entry with the id; where it is not to be read, the failure that says why. */
    public EntryRow get(UUID id) {
        return get(id, row -> true);
    }

    /** The same, for a kind of which some entries are not even known to exist. */
    public EntryRow get(UUID id, Predicate<EntryRow> known) {
        return require(reader.find(kind, id).filter(known), path, kind.type());
    }

    /** Where the entry lives. */
    public Links.Link link(EntryRow row) {
        return addresses.link(path + "/" + row.id());
    }

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
