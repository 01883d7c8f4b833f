package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.words.AgeWords;
import se.samlat.catalogue.words.How;
import se.samlat.catalogue.words.StopWords;
import se.samlat.catalogue.words.Token;
import se.samlat.catalogue.words.Tokens;
import se.samlat.catalogue.words.Word;

/**
 * Reads the free text of one query: ages, and the longest phrases that name a code, are taken as that, the other telling
 * words must stand in the listing. What it finds out about a word lives as long as the query does.
 */
final class Reader {
    private static final int MOST_LETTERS = 1000;
    private static final Token NOTHING = new Token("", "");
    private static final int LONGEST_COMPOUND = 40;
    private static final int SHORTEST_SIDE = 4;
    /** As many as a text of the longest kind can hold: a letter and a space each. */
    private static final int MOST_WORDS = Query.LONGEST_TEXT / 2;

    private final Catalogue catalogue;
    private final Map<String, WordHits> known = new HashMap<>();
    private final Map<String, WordHits> knownWithErrors = new HashMap<>();
    /** By the tokens that make a part what it is. */
    private final Map<List<Token>, Part> parts = new HashMap<>();

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
            int length = age(tokens, at, phrases);
            if (length == 0) {
                length = phrase(tokens, at, phrases);
            }
            if (length == 0 && telling.contains(tokens.get(at))) {
                plain.add(at);
            }
            at += Math.max(1, length);
        }
        if (!phrases.isEmpty()) {
            plain.removeIf(at -> !says(tokens.get(at)));
        }
        var read = new ArrayList<Part>();
        for (int at = 0; at < tokens.size(); at++) {
            var phrase = phrases.get(at);
            if (phrase != null) {
                read.add(phrase);
            } else if (plain.contains(at)) {
                read.add(plain(tokens, at, plain));
            }
        }
        return read;
    }

    /** Whether a word tells listings apart. */
    private static boolean says(Token token) {
        return !StopWords.isSilent(token) && !StopWords.fitsAll(token);
    }

    /** Finds an age at a place; gives the number of its words, 0 when none stands there. */
    private int age(List<Token> tokens, int from, Map<Integer, Part> phrases) {
        var age = AgeWords.at(tokens, from);
        if (age == null) {
            return 0;
        }
        var phrase = List.copyOf(tokens.subList(from, from + age.length()));
        var typed = age.from() < age.to() ? hits(phrase.getFirst()) : null;
        phrases.put(from, parts.computeIfAbsent(phrase, key -> new AgePart(key, age, typed, catalogue)));
        return age.length();
    }

    /** Finds the longest phrase from a place that names a code; gives the number of its words, 0 when none does. */
    private int phrase(List<Token> tokens, int from, Map<Integer, Part> phrases) {
        int most = Math.min(catalogue.lexicon().longest(), tokens.size() - from);
        for (int length = most; length > 0; length--) {
            var phrase = tokens.subList(from, from + length);
            if (phrase.stream().allMatch(token -> StopWords.isSilent(token))) {
                continue;
            }
            boolean plainToo = length > 1 || !catalogue.texts().has(phrase.getFirst().word());
            var meanings = catalogue.lexicon().meanings(phrase, plainToo);
            if (meanings.isEmpty() && length == 1 && says(phrase.getFirst())) {
                meanings = guesses(phrase.getFirst());
            }
            if (!meanings.isEmpty()) {
                phrases.put(from, code(List.copyOf(phrase), meanings));
                return length;
            }
        }
        return 0;
    }

    private List<Lexicon.Meaning> guesses(Token token) {
        var hits = hits(token);
        if (!hits.isEmpty() || !hits.inPairs().isEmpty()) {
            return List.of();
        }
        var headed = headed(token.text());
        return headed.isEmpty() ? catalogue.lexicon().guesses(token.word()) : headed;
    }

    /**
     * What a compound that stands nowhere begins with, where that names a code and the rest is a word that some listing
     * has: trauma in traumabehandling.
     */
    private List<Lexicon.Meaning> headed(String compound) {
        for (int at = Math.min(compound.length(), LONGEST_COMPOUND) - SHORTEST_SIDE; at >= SHORTEST_SIDE; at--) {
            if (catalogue.texts().vocabulary().withForm(compound.substring(at)).length > 0) {
                var meanings = catalogue.lexicon().meanings(Tokens.of(compound.substring(0, at), 1), true);
                if (!meanings.isEmpty()) {
                    return meanings.stream()
                            .map(meaning -> new Lexicon.Meaning(meaning.filter(), meaning.entry(), How.COMPOUND))
                            .toList();
                }
            }
        }
        return List.of();
    }

    private Part code(List<Token> phrase, List<Lexicon.Meaning> meanings) {
        return parts.computeIfAbsent(phrase, key -> {
            boolean guessed = meanings.getFirst().how() == How.TYPO;
            var typed = StopWords.telling(phrase).stream()
                    .map(token -> guessed ? hitsWithErrors(token) : hits(token))
                    .toList();
            return new CodePart(phrase, meanings, typed, catalogue);
        });
    }

    private Part plain(List<Token> tokens, int at, List<Integer> plain) {
        var token = tokens.get(at);
        var before = plain.contains(at - 1) ? tokens.get(at - 1) : NOTHING;
        var after = plain.contains(at + 1) ? tokens.get(at + 1) : NOTHING;
        return parts.computeIfAbsent(List.of(before, token, after, NOTHING), key -> {
            var joined = new ArrayList<WordHits>();
            if (before != NOTHING) {
                joined.add(together(before, token));
            }
            if (after != NOTHING) {
                joined.add(together(token, after));
            }
            return new PlainPart(token, hitsWithErrors(token), joined, catalogue.texts());
        });
    }

    private WordHits together(Token first, Token second) {
        return WordHits.ofForms(Word.of(first.text() + second.text()), catalogue.texts());
    }

    private WordHits hits(Token token) {
        return known.computeIfAbsent(token.text(), text -> WordHits.of(Word.of(text), catalogue.texts()));
    }

    /** Typing errors are thought of only where nothing closer is written. */
    private WordHits hitsWithErrors(Token token) {
        var hits = hits(token);
        return hits.isEmpty()
                ? knownWithErrors.computeIfAbsent(
                        token.text(), text -> WordHits.withErrors(Word.of(text), catalogue.texts()))
                : hits;
    }

    /** A text of nothing but signs. */
    private record NoWords(String text) implements Part {
        @Override
        public List<Interpretation> interpretation() {
            return List.of();
        }

        @Override
        public Condition condition() {
            return new Condition(null, Slots.NONE, Slots.NONE);
        }

        @Override
        public List<Slots> steps() {
            return List.of();
        }

        @Override
        public List<Term> explain(int slot) {
            return List.of();
        }
    }
}
