package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import se.samlat.catalogue.words.How;
import se.samlat.catalogue.words.Relation;
import se.samlat.catalogue.words.Splits;
import se.samlat.catalogue.words.TypingError;
import se.samlat.catalogue.words.Word;

/** Every written word that a typed word stands for, and the listings that have them. */
final class WordHits {
    /** Two words that together make the typed one. */
    record Pair(RoaringBitmap listings, List<Integer> heads, List<Integer> tails) {}

    private final TextIndex texts;
    private final Map<Integer, How> words = new HashMap<>();
    private final Map<How, RoaringBitmap> anywhere = new EnumMap<>(How.class);
    private final Map<How, RoaringBitmap> inName = new EnumMap<>(How.class);
    private final List<Pair> pairs = new ArrayList<>();

    private WordHits(TextIndex texts) {
        this.texts = texts;
    }

    /** What a word stands for; typing errors are thought of only where nothing closer is written. */
    static WordHits of(Word typed, TextIndex texts) {
        var hits = new WordHits(texts);
        hits.findClose(typed);
        if (hits.isEmpty()) {
            hits.findWithErrors(typed);
        }
        hits.gather();
        return hits;
    }

    /** Only the word itself and its forms. */
    static WordHits ofForms(Word word, TextIndex texts) {
        var hits = new WordHits(texts);
        for (int number : texts.vocabulary().formsOf(word)) {
            if (!texts.anywhere(number).isEmpty()) {
                boolean same = word.text().equals(texts.vocabulary().word(number).text());
                hits.words.put(number, same ? How.EXACT : How.INFLECTED);
            }
        }
        hits.gather();
        return hits;
    }

    boolean isEmpty() {
        return words.isEmpty() && pairs.isEmpty();
    }

    /** Whether it took a typing error to find anything. */
    boolean isGuess() {
        return words.containsValue(How.TYPO);
    }

    /** How a written word answers to the typed one, or null. */
    @Nullable How how(int word) {
        return words.get(word);
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** The listings hit in one of these ways, in any field; never to be changed by the caller. */
    RoaringBitmap anywhere(How... ways) {
        return union(anywhere, ways);
    }

    /** The listings hit in one of these ways in their name; never to be changed by the caller. */
    RoaringBitmap inName(How... ways) {
        return union(inName, ways);
    }

    /** The listings that have two words making up the typed one; never to be changed by the caller. */
    RoaringBitmap inPairs() {
        return Bits.union(pairs.stream().map(Pair::listings).toList());
    }

    private static RoaringBitmap union(Map<How, RoaringBitmap> sets, How... ways) {
        var chosen = new ArrayList<RoaringBitmap>();
        for (var way : ways) {
            chosen.add(sets.getOrDefault(way, Bits.NONE));
        }
        return Bits.union(chosen);
    }

    private void findClose(Word typed) {
        boolean plainToo = !texts.has(typed);
        var vocabulary = texts.vocabulary();
        var splits = new Splits(typed);
        long needed = Word.lettersOf(typed.plainStem());
        for (int number = 0; number < vocabulary.size(); number++) {
            var written = vocabulary.word(number);
            if ((needed & ~written.letters()) == 0) {
                var how = Relation.of(typed, written, plainToo);
                if (how != null && !texts.anywhere(number).isEmpty()) {
                    words.put(number, how);
                }
            }
            splits.look(written, number);
        }
        for (var cut : splits.cuts()) {
            var both = RoaringBitmap.and(any(cut.heads()), any(cut.tails()));
            if (!both.isEmpty()) {
                pairs.add(new Pair(both, cut.heads(), cut.tails()));
            }
        }
    }

    private void findWithErrors(Word typed) {
        int allowed = TypingError.allowed(typed);
        var vocabulary = texts.vocabulary();
        int fewest = allowed;
        for (int number = 0; number < vocabulary.size() && allowed > 0; number++) {
            int errors = TypingError.between(typed, vocabulary.word(number), fewest);
            if (errors <= fewest && !texts.anywhere(number).isEmpty()) {
                if (errors < fewest) {
                    words.clear();
                    fewest = errors;
                }
                words.put(number, How.TYPO);
            }
        }
        boolean partsToo = allowed > 0 && (words.isEmpty() || fewest > 1);
        for (int number = 0; number < vocabulary.size() && partsToo; number++) {
            if (TypingError.isPart(typed, vocabulary.word(number)) && !texts.anywhere(number).isEmpty()) {
                words.put(number, How.TYPO);
            }
        }
    }

    private RoaringBitmap any(List<Integer> numbers) {
        return Bits.union(numbers.stream().map(texts::anywhere).toList());
    }

    private void gather() {
        var byHow = new EnumMap<How, List<Integer>>(How.class);
        words.forEach((number, how) -> byHow.computeIfAbsent(how, key -> new ArrayList<>()).add(number));
        byHow.forEach((how, numbers) -> {
            anywhere.put(how, any(numbers));
            inName.put(how, Bits.union(numbers.stream().map(texts::inName).toList()));
        });
    }
}
