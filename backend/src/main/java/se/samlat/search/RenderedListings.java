package se.samlat.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import se.samlat.web.Language;

/**
 * Rows of answers, finished to the byte but for why they match. Belongs to one version of the directory; the next one takes
 * over only rows of listings that have not changed, so that no row can outlive a change.
 */
public final class RenderedListings {

    private static final int OVERHEAD = 150;

    private record Key(UUID id, Language language) {}

    private final long mostBytes;
    private final Cache<Key, byte[]> rows;

    /** Begins with no row; keeps those asked for most, within so many bytes. */
    RenderedListings(long mostBytes) {
        this.mostBytes = mostBytes;
        rows = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((Key key, byte[] row) -> row.length + OVERHEAD)
                .build();
    }

    /** The rows for the next version of the directory: all but those of the listings that have changed. */
    RenderedListings without(Set<UUID> changed) {
        RenderedListings next = new RenderedListings(mostBytes);
        rows.asMap().forEach((key, row) -> {
            if (!changed.contains(key.id())) {
                next.rows.put(key, row);
            }
        });
        return next;
    }

    /**
     * The rows of the ids; those not there yet are made and kept.
     *
     * @param make makes the rows of some of the ids; an id that it leaves out is left out of the answer
     */
    Map<UUID, byte[]> of(List<UUID> ids, Language language, Function<List<UUID>, Map<UUID, byte[]>> make) {
        Map<UUID, byte[]> found = new HashMap<>();
        List<UUID> missing = new ArrayList<>();
        for (UUID id : ids) {
            byte[] row = rows.getIfPresent(new Key(id, language));
            if (row == null) {
                missing.add(id);
            } else {
                found.put(id, row);
            }
        }
        if (!missing.isEmpty()) {
            make.apply(missing).forEach((id, row) -> {
                rows.put(new Key(id, language), row);
                found.put(id, row);
            });
        }
        return found;
    }
}
