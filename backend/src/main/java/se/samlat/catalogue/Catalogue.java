package se.samlat.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import se.samlat.catalogue.words.How;

/**
 * One version of the catalogue: every published listing, ready to be searched. Immutable and safe for any number of
 * threads; a change makes a new version that shares what did not change. The caller keeps the latest version and
 * makes changes one at a time.
 */
public final class Catalogue {
    /** A catalogue without listings, codes or actors. */
    public static final Catalogue EMPTY = new Catalogue(
            Codes.NONE, Register.EMPTY, Dimensions.EMPTY, new Lexicon(Codes.NONE), TextIndex.EMPTY);

    private final Codes codes;
    private final Register register;
    private final Dimensions dimensions;
    private final Lexicon lexicon;
    private final TextIndex texts;
    /** Made when first asked for; at most one for each code. */
    private final Map<CodeEntry, Slots> labelled = new ConcurrentHashMap<>();

    private Catalogue(Codes codes, Register register, Dimensions dimensions, Lexicon lexicon, TextIndex texts) {
        this.codes = codes;
        this.register = register;
        this.dimensions = dimensions;
        this.lexicon = lexicon;
        this.texts = texts;
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
        return new Catalogue(
                codes,
                change.register(),
                dimensions.with(change.cleared(), change.added()),
                lexicon,
                texts.with(change.cleared(), change.added(), change.register().capacity()));
    }

    /** The next version, with other code lists and another tree of actors (unit to parent). */
    public Catalogue under(Codes otherCodes, Map<UUID, UUID> parents) {
        return new Catalogue(
                otherCodes, register, dimensions.under(otherCodes, parents), new Lexicon(otherCodes), texts);
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

    /** How the listings are spread over municipalities, support levels and target groups. */
    public Coverage coverage(CoverageQuery query) {
        return new CoverageTable(codes, register, dimensions).count(query);
    }

    Register register() {
        return register;
    }

    Dimensions dimensions() {
        return dimensions;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    TextIndex texts() {
        return texts;
    }

    /** The listings whose text has some name or synonym of a code. */
    Slots labelled(CodeEntry entry) {
        return labelled.computeIfAbsent(entry, key -> Slots.union(lexicon.labels(key).stream()
                .map(label -> label.stream()
                        .map(token -> WordHits.ofForms(token.word(), texts).anywhere(How.EXACT, How.INFLECTED))
                        .reduce((left, right) -> Slots.and(left, right))
                        .orElse(Slots.NONE))
                .toList()));
    }
}
