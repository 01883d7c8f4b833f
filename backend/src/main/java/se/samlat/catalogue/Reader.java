package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import se.samlat.catalogue.words.StopWords;
import se.samlat.catalogue.words.Token;
import se.samlat.catalogue.words.Tokens;
import se.samlat.catalogue.words.Word;

/**
 * Reads the free text of one query: the longest phrases that name a code are taken as that, the other telling words
 * must stand in the listing. What it finds out about a word lives as long as the query does.
 */
final class Reader {
    private static final int MOST_LETTERS = 1000;
    private static final int MOST_WORDS = 2 * Query.MOST_WORDS;

    private final Catalogue catalogue;
    private final Map<String, WordHits> known = new HashMap<>();

    Reader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The parts of a text in order; none where there is no text. Text without any word is met by no listing. */
    List<Part> read(@Nullable String q) {
        if (q == null || q.isBlank()) {
            return List.of();
        }
        var tokens = Tokens.of(q.length() > MOST_LETTERS ? q.substring(0, MOST_LETTERS) : q, MOST_WORDS);
        if (tokens.isEmpty()) {
            return List.of(new NoWords(q.strip()));
        }
        var telling = StopWords.telling(tokens);
        var phrases = new HashMap<Integer, Part>();
        var plain = new ArrayList<Integer>();
        for (int at = 0; at < tokens.size(); ) {
            int length = phrase(tokens, at, phrases);
            if (length == 0 && telling.contains(tokens.get(at))) {
                plain.add(at);
            }
            at += Math.max(1, length);
        }
        if (!phrases.isEmpty()) {
            plain.removeIf(at -> !says(tokens.get(at)));
        }
        var parts = new ArrayList<Part>();
        for (int at = 0; at < tokens.size(); at++) {
            var phrase = phrases.get(at);
            if (phrase != null) {
                parts.add(phrase);
            } else if (plain.contains(at)) {
                parts.add(plain(tokens, at, plain));
            }
        }
        return parts;
    }

    /** Whether a word tells listings apart. */
    private static boolean says(Token token) {
        return !StopWords.isSilent(token.word()) && !StopWords.fitsAll(token.word());
    }

    /** Finds the longest phrase from a place that names a code; gives the number of its words, 0 when none does. */
    private int phrase(List<Token> tokens, int from, Map<Integer, Part> phrases) {
        int most = Math.min(catalogue.lexicon().longest(), tokens.size() - from);
        for (int length = most; length > 0; length--) {
            var phrase = tokens.subList(from, from + length);
            if (phrase.stream().allMatch(token -> StopWords.isSilent(token.word()))) {
                continue;
            }
            boolean plainToo = length > 1 || !catalogue.texts().has(phrase.getFirst().word());
            var meanings = catalogue.lexicon().meanings(phrase, plainToo);
            if (meanings.isEmpty() && length == 1 && says(phrase.getFirst())) {
                meanings = guesses(phrase.getFirst().word());
            }
            if (!meanings.isEmpty()) {
                phrases.put(from, code(List.copyOf(phrase), meanings));
                return length;
            }
        }
        return 0;
    }

    private List<Lexicon.Meaning> guesses(Word word) {
        var hits = hits(word);
        return hits.isEmpty() || hits.isGuess() ? catalogue.lexicon().guesses(word) : List.of();
    }

    private Part code(List<Token> phrase, List<Lexicon.Meaning> meanings) {
        var typed = StopWords.telling(phrase).stream().map(token -> hits(token.word())).toList();
        return new CodePart(phrase, meanings, typed, catalogue);
    }

    private Part plain(List<Token> tokens, int at, List<Integer> plain) {
        var joined = new ArrayList<WordHits>();
        if (plain.contains(at - 1)) {
            joined.add(together(tokens.get(at - 1), tokens.get(at)));
        }
        if (plain.contains(at + 1)) {
            joined.add(together(tokens.get(at), tokens.get(at + 1)));
        }
        return new PlainPart(tokens.get(at), hits(tokens.get(at).word()), joined, catalogue.texts());
    }

    private WordHits together(Token first, Token second) {
        return WordHits.ofForms(Word.of(first.word().text() + second.word().text()), catalogue.texts());
    }

    private WordHits hits(Word word) {
        return known.computeIfAbsent(word.text(), text -> WordHits.of(word, catalogue.texts()));
    }

    /** A text of nothing but signs. */
    private record NoWords(String text) implements Part {
        @Override
        public List<Interpretation> interpretation() {
            return List.of();
        }

        @Override
        public Condition condition() {
            return new Condition(null, Bits.NONE, Bits.NONE);
        }

        @Override
        public List<RoaringBitmap> steps() {
            return List.of();
        }

        @Override
        public List<Term> explain(int slot) {
            return List.of();
        }
    }
}
