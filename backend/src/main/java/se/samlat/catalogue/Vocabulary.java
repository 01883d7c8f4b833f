package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.words.Token;
import se.samlat.catalogue.words.Word;

/** Every word that is written in some listing, numbered; an immutable list that the next version adds to. */
final class Vocabulary {
    private static final int[] NO_WORDS = new int[0];
    static final Vocabulary EMPTY =
            new Vocabulary(new Layered<>(), new Layered<>(), new Layered<>(), new Word[0], new long[0]);

    private final Layered<String, Integer> numbers;
    /** By text and by stem: the numbers of the words that have it. */
    private final Layered<String, int[]> forms;
    /** How a word looks where it is written with accents that comparison leaves out. */
    private final Layered<Integer, String> looks;

    private final Word[] words;
    private final long[] letters;

    private Vocabulary(
            Layered<String, Integer> numbers,
            Layered<String, int[]> forms,
            Layered<Integer, String> looks,
            Word[] words,
            long[] letters) {
        this.numbers = numbers;
        this.forms = forms;
        this.looks = looks;
        this.words = words;
        this.letters = letters;
    }

    int size() {
        return words.length;
    }

    Word word(int number) {
        return words[number];
    }

    /** The letters of each word as bits, see {@link Word#letters}; never to be changed by the caller. */
    long[] letters() {
        return letters;
    }

    /** The number of a word, or null where it has never been written. */
    @Nullable Integer number(Word word) {
        return numbers.get(word.text());
    }

    /** The numbers of the words whose text or stem is this; never to be changed by the caller. */
    int[] withForm(String form) {
        var found = forms.get(form);
        return found == null ? NO_WORDS : found;
    }

    /** The numbers of all forms of a word; see {@link Word#isFormOf}. */
    int[] formsOf(Word word) {
        var byText = withForm(word.text());
        if (word.stem().equals(word.text())) {
            return byText;
        }
        return IntStream.concat(IntStream.of(byText), IntStream.of(withForm(word.stem())))
                .distinct()
                .toArray();
    }

    /** The word as it is written. */
    String look(int number) {
        var look = looks.get(number);
        return look == null ? words[number].text() : look;
    }

    Editor edit() {
        return new Editor();
    }

    /** Adds words. */
    final class Editor {
        private final Layered<String, Integer>.Editor nextNumbers = numbers.edit();
        private final Layered<String, int[]>.Editor nextForms = forms.edit();
        private final Layered<Integer, String>.Editor nextLooks = looks.edit();
        private final List<Word> added = new ArrayList<>();

        int number(Token token) {
            var known = nextNumbers.get(token.text());
            if (known != null) {
                return known;
            }
            int number = words.length + added.size();
            var word = token.word();
            added.add(word);
            nextNumbers.put(word.text(), number);
            addForm(word.text(), number);
            if (!word.stem().equals(word.text())) {
                addForm(word.stem(), number);
            }
            if (!token.typed().equals(word.text())) {
                nextLooks.put(number, token.typed());
            }
            return number;
        }

        Vocabulary done() {
            if (added.isEmpty()) {
                return Vocabulary.this;
            }
            int size = words.length + added.size();
            var nextWords = Arrays.copyOf(words, size);
            var nextLetters = Arrays.copyOf(letters, size);
            for (int number = words.length; number < size; number++) {
                nextWords[number] = added.get(number - words.length);
                nextLetters[number] = nextWords[number].letters();
            }
            return new Vocabulary(nextNumbers.done(), nextForms.done(), nextLooks.done(), nextWords, nextLetters);
        }

        private void addForm(String form, int number) {
            var before = nextForms.get(form);
            var after = before == null ? new int[1] : Arrays.copyOf(before, before.length + 1);
            after[after.length - 1] = number;
            nextForms.put(form, after);
        }
    }
}
