package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.words.How;

/** Finds in one listing what a typed word hit, for the listings on a page only. */
final class Explanation {
    /**
     * A word of the listing that is meant. The order is total, so that every instance explains a hit alike, whatever
     * order it has got its listings in.
     */
    private record Found(String word, TextIndex.Place place, How how) implements Comparable<Found> {
        private static final Comparator<Found> CLOSEST = Comparator.comparing(Found::how)
                .thenComparing(found -> found.place().name())
                .thenComparing(found -> found.word().length())
                .thenComparing(Found::word)
                .thenComparing(found -> found.place().language());

        @Override
        public int compareTo(Found other) {
            return CLOSEST.compare(this, other);
        }
    }

    private Explanation() {}

    /** The closest word in the listing, in its most telling place; null when none of its words is meant. */
    static @Nullable Term best(String typed, int slot, TextIndex texts, IntFunction<@Nullable How> meant) {
        var found = new ArrayList<Found>();
        texts.forEach(slot, (word, place) -> {
            var how = meant.apply(word);
            if (how != null) {
                found.add(new Found(texts.vocabulary().look(word), place, how));
            }
        });
        return found.stream()
                .min(Comparator.naturalOrder())
                .map(best -> new Term(
                        typed, best.word(), best.place().name().code(), best.place().language(), best.how()))
                .orElse(null);
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

    private static boolean contains(int[] words, int word) {
        return IntStream.of(words).anyMatch(one -> one == word);
    }
}
