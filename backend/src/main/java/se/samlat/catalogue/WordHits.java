package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.words.How;
import se.samlat.catalogue.words.Relation;
import se.samlat.catalogue.words.Splits;
import se.samlat.catalogue.words.TypingError;
import se.samlat.catalogue.words.Word;

/** Every written word that a typed word stands for, and the listings that have them. */
final class WordHits {
    /**
     * Two words that together make the typed one.
     *
     * @param listings those that have both
     * @param words the words that may be the first part, and those that may be the last
     */
    record Pair(Slots listings, List<int[]> words) {}

    private final TextIndex texts;
    private final Map<Integer, How> words = new HashMap<>();
    private final Map<How, Slots> anywhere = new EnumMap<>(How.class);
    private final Map<How, Slots> inName = new EnumMap<>(How.class);
    private final List<Pair> pairs = new ArrayList<>();

    private WordHits(TextIndex texts) {
        this.texts = texts;
    }

    /** What a word stands for when it is spelt right. */
    static WordHits of(Word typed, TextIndex texts) {
        var hits = new WordHits(texts);
        hits.findClose(typed);
        hits.findPairs(typed);
        hits.gather();
        return hits;
    }

    /** What a word that stands for nothing may have been meant to be. */
    static WordHits withErrors(Word typed, TextIndex texts) {
        var hits = new WordHits(texts);
        if (TypingError.allowed(typed) > 0) {
            hits.findWithErrors(typed, TypingError.allowed(typed));
        }
        hits.gather();
        return hits;
    }

    /** Only the word itself and its forms. */
    static WordHits ofForms(Word word, TextIndex texts) {
        var hits = new WordHits(texts);
        for (int number : texts.vocabulary().formsOf(word)) {
            boolean same = word.text().equals(texts.vocabulary().word(number).text());
            hits.put(number, same ? How.EXACT : How.INFLECTED);
        }
        hits.gather();
        return hits;
    }

    boolean isEmpty() {
        return words.isEmpty() && pairs.isEmpty();
    }

    /** How a written word answers to the typed one, or null. */
    @Nullable How how(int word) {
        return words.get(word);
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** The listings hit in one of these ways, in any field. */
    Slots anywhere(How... ways) {
        return union(anywhere, ways);
    }

    /** The listings hit in one of these ways in their name. */
    Slots inName(How... ways) {
        return union(inName, ways);
    }

    /** The listings that have two words making up the typed one. */
    Slots inPairs() {
        return Slots.union(pairs.stream().map(Pair::listings).toList());
    }

    private static Slots union(Map<How, Slots> sets, How... ways) {
        var chosen = new ArrayList<Slots>();
        for (var way : ways) {
            chosen.add(sets.getOrDefault(way, Slots.NONE));
        }
        return Slots.union(chosen);
    }

    private void findClose(Word typed) {
        boolean plainToo = !texts.has(typed);
        var letters = texts.vocabulary().letters();
        long needed = Word.lettersOf(typed.plainStem());
        for (int number = 0; number < letters.length; number++) {
            if ((needed & ~letters[number]) == 0) {
                var how = Relation.of(typed, texts.vocabulary().word(number), plainToo);
                if (how != null) {
                    put(number, how);
                }
            }
        }
    }

    private void findPairs(Word typed) {
        for (var cut : Splits.of(typed, texts.vocabulary()::withForm)) {
            var both = Slots.and(any(cut.heads()), any(cut.tails()));
            if (!both.isEmpty()) {
                pairs.add(new Pair(both, List.of(cut.heads(), cut.tails())));
            }
        }
    }

    private void findWithErrors(Word typed, int allowed) {
        var letters = texts.vocabulary().letters();
        int fewest = allowed;
        for (int number = 0; number < letters.length; number++) {
            if (Long.bitCount(typed.letters() & ~letters[number]) > fewest) {
                continue;
            }
            int errors = TypingError.between(typed, texts.vocabulary().word(number), fewest);
            if (errors <= fewest && !texts.anywhere(number).isEmpty()) {
                if (errors < fewest) {
                    words.clear();
                    fewest = errors;
                }
                put(number, How.TYPO);
            }
        }
        if (!words.isEmpty() && fewest == 1) {
            return;
        }
        for (int number = 0; number < letters.length; number++) {
            if (Long.bitCount(typed.letters() & ~letters[number]) <= 1
                    && TypingError.isPart(typed, texts.vocabulary().word(number))) {
                put(number, How.TYPO);
            }
        }
    }

    /** Words that are no longer written anywhere do not count. */
    private void put(int number, How how) {
        if (!texts.anywhere(number).isEmpty()) {
            words.put(number, how);
        }
    }

    private Slots any(int[] numbers) {
        return Slots.unionOf(IntStream.of(numbers).mapToObj(texts::anywhere).toList());
    }

    private void gather() {
        var byHow = new EnumMap<How, List<Integer>>(How.class);
        words.forEach((number, how) -> byHow.computeIfAbsent(how, key -> new ArrayList<>()).add(number));
        byHow.forEach((how, numbers) -> {
            anywhere.put(how, Slots.unionOf(numbers.stream().map(texts::anywhere).toList()));
            inName.put(how, Slots.unionOf(numbers.stream().map(texts::inName).toList()));
        });
    }
}
