package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.words.How;

/** Finds in one listing what a typed word hit, for the listings on a page only. */
final class Explanation {
    private @Nullable Term best;
    private FieldName field = FieldName.OTHER;

    private Explanation() {}

    /** The closest word in the listing, in its most telling place; null when none of its words is meant. */
    static @Nullable Term best(String typed, int slot, TextIndex texts, IntFunction<@Nullable How> meant) {
        var explanation = new Explanation();
        texts.forEach(slot, (word, place) -> {
            var how = meant.apply(word);
            if (how != null && explanation.isBetter(how, place.name())) {
                explanation.field = place.name();
                explanation.best = new Term(
                        typed, texts.vocabulary().look(word), place.name().code(), place.language(), how);
            }
        });
        return explanation.best;
    }

    /** One word of the listing out of each list: the parts of a compound. */
    static List<Term> all(String typed, int slot, TextIndex texts, List<int[]> words) {
        var terms = new ArrayList<Term>();
        for (var some : words) {
            var term = best(typed, slot, texts, word -> contains(some, word) ? How.COMPOUND : null);
            if (term != null) {
                terms.add(term);
            }
        }
        return terms;
    }

    private boolean isBetter(How how, FieldName place) {
        if (best == null) {
            return true;
        }
        int order = how.compareTo(best.how());
        return order < 0 || order == 0 && place.compareTo(field) < 0;
    }

    private static boolean contains(int[] words, int word) {
        return IntStream.of(words).anyMatch(one -> one == word);
    }
}
