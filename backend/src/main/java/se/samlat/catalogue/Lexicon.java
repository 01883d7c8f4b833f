package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samlat.catalogue.words.How;
import se.samlat.catalogue.words.Token;
import se.samlat.catalogue.words.Tokens;
import se.samlat.catalogue.words.TypingError;
import se.samlat.catalogue.words.Word;

/** The names and synonyms of all codes, to tell what typed words mean. */
final class Lexicon {
    /** In the order in which one dimension is preferred when the same words name codes of several. */
    private static final List<Filter> DIMENSIONS = List.of(Filter.MUNICIPALITY, Filter.TARGET_GROUP, Filter.CONCERN,
            Filter.LANGUAGE, Filter.KIND, Filter.SUPPORT_LEVEL, Filter.ACTIVITY_CODE);
    private static final Set<Filter> GUESSED =
            Set.of(Filter.MUNICIPALITY, Filter.TARGET_GROUP, Filter.CONCERN, Filter.LANGUAGE);
    private static final int SHORTEST_GUESS = 6;
    private static final int TWO_ERRORS_FROM = 9;

    /**
     * What typed words mean.
     *
     * @param how CODE when they are its name, SYNONYM when another word for it, TYPO when nearly one of them
     */
    record Meaning(Filter filter, CodeEntry entry, How how) {}

    private record Single(Word word, Meaning meaning) {}

    private final Map<String, List<Meaning>> asWritten = new HashMap<>();
    private final Map<String, List<Meaning>> withoutDiacritics = new HashMap<>();
    private final List<Single> singles = new ArrayList<>();
    private final Map<CodeEntry, List<List<Token>>> labels = new HashMap<>();
    private int longest;

    Lexicon(Codes codes) {
        for (var filter : DIMENSIONS) {
            var list = filter.list();
            if (list != null) {
                codes.entries(list).forEach(entry -> {
                    add(entry.names().values(), new Meaning(filter, entry, How.CODE));
                    entry.synonyms().values()
                            .forEach(words -> add(words, new Meaning(filter, entry, How.SYNONYM)));
                });
            }
        }
    }

    /** The most words that a name or synonym has. */
    int longest() {
        return longest;
    }

    /** Every name and synonym of a code, cut into words. */
    List<List<Token>> labels(CodeEntry entry) {
        return labels.getOrDefault(entry, List.of());
    }

    /**
     * What a phrase means, most preferred dimension first; empty when it is no name or synonym.
     *
     * @param plainToo whether it may have been typed without å, ä and ö
     */
    List<Meaning> meanings(List<Token> phrase, boolean plainToo) {
        var found = meanings(phrase, asWritten);
        return found.isEmpty() && plainToo ? meanings(phrase, withoutDiacritics) : found;
    }

    /**
     * What a long word means when a typing error is allowed for. Who errs twice still begins with the right letter: utvisning
     * is no anvisning.
     */
    List<Meaning> guesses(Word typed) {
        int length = typed.text().length();
        if (length < SHORTEST_GUESS || TypingError.allowed(typed) == 0) {
            return List.of();
        }
        int fewest = length < TWO_ERRORS_FROM ? 1 : 2;
        var found = new ArrayList<Meaning>();
        for (var single : singles) {
            boolean sameStart = typed.plain().charAt(0) == single.word().plain().charAt(0);
            int errors = TypingError.between(typed, single.word(), sameStart ? fewest : Math.min(fewest, 1));
            if (errors < fewest) {
                found.clear();
                fewest = errors;
            }
            if (errors == fewest) {
                found.add(new Meaning(single.meaning().filter(), single.meaning().entry(), How.TYPO));
            }
        }
        return distinct(found);
    }

    private static List<Meaning> meanings(List<Token> phrase, Map<String, List<Meaning>> where) {
        var found = new ArrayList<>(where.getOrDefault(key(phrase, Word::text), List.of()));
        found.addAll(where.getOrDefault(key(phrase, Word::stem), List.of()));
        return distinct(found);
    }

    private static List<Meaning> distinct(List<Meaning> found) {
        var best = new LinkedHashMap<CodeEntry, Meaning>();
        found.stream()
                .sorted(Comparator.comparing(Meaning::how)
                        .thenComparing(meaning -> DIMENSIONS.indexOf(meaning.filter())))
                .forEach(meaning -> best.putIfAbsent(meaning.entry(), meaning));
        return best.values().stream()
                .sorted(Comparator.comparing(meaning -> DIMENSIONS.indexOf(meaning.filter())))
                .toList();
    }

    private void add(Collection<String> words, Meaning meaning) {
        for (var text : words) {
            var label = Tokens.of(text);
            if (label.isEmpty()) {
                continue;
            }
            labels.computeIfAbsent(meaning.entry(), key -> new ArrayList<>()).add(label);
            longest = Math.max(longest, label.size());
            put(asWritten, key(label, Word::text), meaning);
            put(asWritten, key(label, Word::stem), meaning);
            put(withoutDiacritics, key(label, Word::plain), meaning);
            put(withoutDiacritics, key(label, Word::plainStem), meaning);
            if (label.size() == 1 && GUESSED.contains(meaning.filter())) {
                singles.add(new Single(label.getFirst().word(), meaning));
            }
        }
    }

    private static void put(Map<String, List<Meaning>> where, String key, Meaning meaning) {
        var meanings = where.computeIfAbsent(key, any -> new ArrayList<>());
        if (!meanings.contains(meaning)) {
            meanings.add(meaning);
        }
    }

    private static String key(List<Token> phrase, Function<Word, String> form) {
        return phrase.stream().map(token -> form.apply(token.word())).collect(Collectors.joining(" "));
    }
}
