package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.words.Token;
import se.samlat.catalogue.words.Word;

/** Every word that is written in some listing, numbered; an immutable list that the next version adds to. */
final class Vocabulary {
    private static final int[] NO_WORDS = new int[0];
    static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of(), new Word[0], Map.of());

    private final Map<String, Integer> numbers;
    /** By text and by stem: the numbers of the words that have it. */
    private final Map<String, int[]> forms;

    private final Word[] words;
    /** How a word looks where it is written with accents that comparison leaves out. */
    private final Map<Integer, String> looks;

    private Vocabulary(
            Map<String, Integer> numbers, Map<String, int[]> forms, Word[] words, Map<Integer, String> looks) {
        this.numbers = numbers;
        this.forms = forms;
        this.words = words;
        this.looks = looks;
    }

    int size() {
        return words.length;
    }

    Word word(int number) {
        return words[number];
    }

    /** The number of a word, or null where it has never been written. */
    @Nullable Integer number(Word word) {
        return numbers.get(word.text());
    }

    /** The numbers of all forms of a word; see {@link Word#isFormOf}. */
    int[] formsOf(Word word) {
        var byText = forms.getOrDefault(word.text(), NO_WORDS);
        if (word.stem().equals(word.text())) {
            return byText;
        }
        return IntStream.concat(IntStream.of(byText), IntStream.of(forms.getOrDefault(word.stem(), NO_WORDS)))
                .distinct()
                .toArray();
    }

    /** The word as it is written. */
    String look(int number) {
        return looks.getOrDefault(number, words[number].text());
    }

    Editor edit() {
        return new Editor();
    }

    /** Adds words; nothing is copied until a new one comes. */
    final class Editor {
        private Map<String, Integer> nextNumbers = numbers;
        private Map<Integer, String> nextLooks = looks;
        private final List<Word> added = new ArrayList<>();

        int number(Token token) {
            var known = nextNumbers.get(token.word().text());
            if (known != null) {
                return known;
            }
            if (added.isEmpty()) {
                nextNumbers = new HashMap<>(numbers);
            }
            int number = words.length + added.size();
            nextNumbers.put(token.word().text(), number);
            added.add(token.word());
            if (!token.typed().equals(token.word().text())) {
                if (nextLooks == looks) {
                    nextLooks = new HashMap<>(looks);
                }
                nextLooks.put(number, token.typed());
            }
            return number;
        }

        Vocabulary done() {
            if (added.isEmpty()) {
                return Vocabulary.this;
            }
            var nextWords = Arrays.copyOf(words, words.length + added.size());
            var nextForms = new HashMap<>(forms);
            for (int at = 0; at < added.size(); at++) {
                var word = added.get(at);
                int number = words.length + at;
                nextWords[number] = word;
                nextForms.merge(word.text(), new int[] {number}, Editor::together);
                if (!word.stem().equals(word.text())) {
                    nextForms.merge(word.stem(), new int[] {number}, Editor::together);
                }
            }
            return new Vocabulary(nextNumbers, nextForms, nextWords, nextLooks);
        }

        private static int[] together(int[] some, int[] more) {
            return IntStream.concat(IntStream.of(some), IntStream.of(more)).toArray();
        }
    }
}
