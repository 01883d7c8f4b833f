package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.words.How;

/** Finds in one listing what a typed word hit, for the listings on a page only. */
final class Explanation {
    private @Nullable Term best;

    private Explanation() {}

    /** The closest word in the listing, in its most telling place; null when none of its words is meant. */
    static @Nullable Term best(String typed, int slot, TextIndex texts, IntFunction<@Nullable How> meant) {
        var explanation = new Explanation();
        texts.forEach(slot, (word, place) -> {
            var how = meant.apply(word);
            if (how != null && (explanation.best == null || how.compareTo(explanation.best.how()) < 0)) {
                explanation.best = new Term(
                        typed, texts.vocabulary().look(word), place.name().code(), place.language(), how);
            }
        });
        return explanation.best;
    }

    /** One word of the listing out of each list: the parts of a compound. */
    static List<Term> all(String typed, int slot, TextIndex texts, List<List<Integer>> words) {
        var terms = new ArrayList<Term>();
        for (var some : words) {
            var term = best(typed, slot, texts, word -> some.contains(word) ? How.COMPOUND : null);
            if (term != null) {
                terms.add(term);
            }
        }
        return terms;
    }
}
