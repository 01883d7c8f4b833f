package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.words.How;
import se.samlat.catalogue.words.Token;

/** A word of the text that means no code: it must stand in the listing. */
final class PlainPart implements Part {
    private final Token token;
    private final WordHits hits;
    /** The word written together with a neighbour, språk café as språkcafé. */
    private final List<WordHits> joined;

    private final TextIndex texts;
    private final Condition condition;

    PlainPart(Token token, WordHits hits, List<WordHits> joined, TextIndex texts) {
        this.token = token;
        this.hits = hits;
        this.joined = joined;
        this.texts = texts;
        this.condition = demand();
    }

    @Override
    public String text() {
        return token.typed();
    }

    @Override
    public List<Interpretation> interpretation() {
        return List.of();
    }

    @Override
    public Condition condition() {
        return condition;
    }

    private Condition demand() {
        var sets = new ArrayList<Slots>();
        sets.add(hits.anywhere(How.values()));
        sets.add(hits.inPairs());
        joined.forEach(together -> sets.add(together.anywhere(How.values())));
        return new Condition(null, Slots.union(sets), Slots.NONE);
    }

    @Override
    public List<Slots> steps() {
        var name = new ArrayList<Slots>();
        var text = new ArrayList<Slots>();
        name.add(hits.inName(How.EXACT, How.INFLECTED, How.WITHOUT_DIACRITICS));
        text.add(hits.anywhere(How.EXACT, How.INFLECTED, How.WITHOUT_DIACRITICS));
        joined.forEach(together -> {
            name.add(together.inName(How.values()));
            text.add(together.anywhere(How.values()));
        });
        return List.of(
                Slots.union(name),
                Slots.union(text),
                hits.inName(How.PREFIX),
                Slots.or(hits.anywhere(How.PREFIX), hits.inName(How.COMPOUND)),
                Slots.or(hits.anywhere(How.COMPOUND), hits.inName(How.TYPO)));
    }

    @Override
    public List<Term> explain(int slot) {
        var term = Explanation.best(token.typed(), slot, texts, hits::how);
        if (term != null) {
            return List.of(term);
        }
        for (var together : joined) {
            term = Explanation.best(token.typed(), slot, texts, word -> compound(together.how(word)));
            if (term != null) {
                return List.of(term);
            }
        }
        for (var pair : hits.pairs()) {
            if (pair.listings().contains(slot)) {
                return Explanation.all(token.typed(), slot, texts, pair.words());
            }
        }
        return List.of();
    }

    private static @Nullable How compound(@Nullable How how) {
        return how == null ? null : How.COMPOUND;
    }
}
