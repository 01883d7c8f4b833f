package se.samlat.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * One version of the catalogue: every published listing, ready to be searched. Immutable and safe for any number of
 * threads; a change makes a new version that shares what did not change. The caller keeps the latest version and
 * makes changes one at a time.
 */
public final class Catalogue {
    /** A catalogue without listings, codes or actors. */
    public static final Catalogue EMPTY = new Catalogue(Codes.NONE, Register.EMPTY, Dimensions.EMPTY);

    private final Codes codes;
    private final Register register;
    private final Dimensions dimensions;

    private Catalogue(Codes codes, Register register, Dimensions dimensions) {
        this.codes = codes;
        this.register = register;
        this.dimensions = dimensions;
    }

    /** A catalogue of these listings, where no actor is a unit of another. */
    public static Catalogue of(Collection<Listing> listings, Codes codes) {
        return of(listings, codes, Map.of());
    }

    /**
     * A catalogue of these listings.
     *
     * @param parents the parent of every actor that has one
     */
    public static Catalogue of(Collection<Listing> listings, Codes codes, Map<UUID, UUID> parents) {
        return EMPTY.under(codes, parents).with(listings, Set.of());
    }

    /** The next version, with these listings put in (in the place of those with the same id) and these ids removed. */
    public Catalogue with(Collection<Listing> changed, Set<UUID> removed) {
        var change = register.with(changed, removed);
        return new Catalogue(codes, change.register(), dimensions.with(change.cleared(), change.added()));
    }

    /** The next version, where these listings have another grade (a new day has begun, a round was opened). */
    public Catalogue withGrades(Map<UUID, Grade> grades) {
        var bySlot = new HashMap<Integer, Grade>();
        var slots = new RoaringBitmap();
        grades.forEach((id, grade) -> {
            var slot = register.slot(id);
            if (slot != null) {
                bySlot.put(slot, grade);
                slots.add(slot);
            }
        });
        return new Catalogue(codes, register.withGrades(bySlot), dimensions.withGrades(slots, bySlot));
    }

    /** The next version, with other code lists and another tree of actors (unit to parent). */
    public Catalogue under(Codes otherCodes, Map<UUID, UUID> parents) {
        return new Catalogue(otherCodes, register, dimensions.under(otherCodes, parents));
    }

    /** How many listings it holds, of every audience and grade. */
    public int size() {
        return register.size();
    }

    /** Whether it holds this listing. */
    public boolean contains(UUID id) {
        return register.slot(id) != null;
    }

    /** The answer to a query; a page beyond the last one has no hits. */
    public Answer search(Query query) {
        return new Search(this, query).answer();
    }

    Register register() {
        return register;
    }

    Dimensions dimensions() {
        return dimensions;
    }

    /** The parts that a free text is read as; none where there is no text. */
    List<Part> read(@Nullable String q) {
        return List.of();
    }
}
