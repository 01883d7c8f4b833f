package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samlat.catalogue.words.How;
import se.samlat.catalogue.words.Relation;
import se.samlat.catalogue.words.StopWords;
import se.samlat.catalogue.words.Token;
import se.samlat.catalogue.words.Tokens;
import se.samlat.catalogue.words.TypingError;
import se.samlat.catalogue.words.Word;

/**
 * The reading of free text said again as plainly as possible: compares every typed word with every word of every
 * listing. Shares with the catalogue only how two words are compared.
 */
final class NaiveText {
    /** One part of the text, and the listings that meet it. */
    record Part(String text, Set<Listing> met) {}

    private static final List<Filter> DIMENSIONS = List.of(Filter.MUNICIPALITY, Filter.TARGET_GROUP, Filter.CONCERN,
            Filter.LANGUAGE, Filter.KIND, Filter.SUPPORT_LEVEL, Filter.ACTIVITY_CODE);

    private record Label(Filter filter, CodeEntry entry, List<Word> words) {}

    private final Map<Listing, Set<Word>> words;
    private final Map<Word, Set<Listing>> guessed = new HashMap<>();
    private final List<Label> labels = new ArrayList<>();
    private final BiPredicate<Listing, Map.Entry<Filter, String>> has;
    private final BiPredicate<Listing, String> refuses;

    NaiveText(List<Listing> listings, Codes codes, BiPredicate<Listing, Map.Entry<Filter, String>> has) {
        this.has = has;
        this.refuses = (listing, group) -> listing.targetGroups() != null
                && Listing.NOT_SERVED.equals(listing.targetGroups().get(group));
        this.words = listings.stream().collect(Collectors.toMap(listing -> listing, listing -> listing.fields().stream()
                .flatMap(field -> Tokens.of(field.text()).stream())
                .map(Token::word)
                .collect(Collectors.toSet())));
        for (var filter : DIMENSIONS) {
            for (var entry : codes.entries(filter.list())) {
                var texts = new ArrayList<>(entry.names().values());
                entry.synonyms().values().forEach(texts::addAll);
                texts.forEach(text -> labels.add(
                        new Label(filter, entry, Tokens.of(text).stream().map(Token::word).toList())));
            }
        }
    }

    List<Part> read(String q) {
        var tokens = Tokens.of(q);
        var telling = StopWords.telling(tokens);
        var parts = new ArrayList<Part>();
        var plain = new ArrayList<Integer>();
        int at = 0;
        while (at < tokens.size()) {
            int length = 0;
            for (int longest = tokens.size() - at; longest > 0 && length == 0; longest--) {
                var phrase = tokens.subList(at, at + longest);
                var meant = meant(phrase);
                if (!meant.isEmpty()) {
                    parts.add(new Part(text(phrase), coded(phrase, meant)));
                    length = longest;
                }
            }
            if (length == 0 && telling.contains(tokens.get(at))) {
                plain.add(at);
            }
            at += Math.max(1, length);
        }
        boolean phraseFound = !parts.isEmpty();
        for (int place : plain) {
            var token = tokens.get(place);
            if (!phraseFound || !StopWords.isSilent(token) && !StopWords.fitsAll(token)) {
                var met = plain(token.word());
                met.addAll(joined(tokens, plain, place - 1, place));
                met.addAll(joined(tokens, plain, place, place + 1));
                parts.add(new Part(token.typed(), met));
            }
        }
        return parts;
    }

    private Set<Label> meant(List<Token> phrase) {
        var found = new LinkedHashSet<Label>();
        if (phrase.stream().allMatch(StopWords::isSilent)) {
            return found;
        }
        var words = phrase.stream().map(Token::word).toList();
        labels.stream().filter(label -> same(words, label.words(), false)).forEach(found::add);
        if (found.isEmpty() && (words.size() > 1 || !written(words.getFirst()))) {
            labels.stream().filter(label -> same(words, label.words(), true)).forEach(found::add);
        }
        if (found.isEmpty() && words.size() == 1 && words.getFirst().text().length() >= 6
                && !StopWords.fitsAll(phrase.getFirst()) && close(words.getFirst()).isEmpty()) {
            found.addAll(guesses(words.getFirst()));
        }
        return found;
    }

    private Set<Label> guesses(Word typed) {
        for (int errors = 0; errors <= (typed.text().length() < 9 ? 1 : 2); errors++) {
            var found = new LinkedHashSet<Label>();
            for (var label : labels) {
                if (label.words().size() == 1 && DIMENSIONS.indexOf(label.filter()) < 4
                        && TypingError.allowed(typed) > 0
                        && (errors < 2 || typed.plain().charAt(0) == label.words().getFirst().plain().charAt(0))
                        && TypingError.between(typed, label.words().getFirst(), 2) == errors) {
                    found.add(label);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    /** Whether all words are the same, or all stems are, or one's stems are the other's words. */
    private static boolean same(List<Word> typed, List<Word> label, boolean plain) {
        var texts = join(typed, 0);
        var stems = join(typed, 1);
        var labelTexts = join(label, plain ? 2 : 0);
        var labelStems = join(label, plain ? 3 : 1);
        return texts.equals(labelTexts) || texts.equals(labelStems)
                || stems.equals(labelTexts) || stems.equals(labelStems);
    }

    private static String join(List<Word> words, int form) {
        return words.stream()
                .map(word -> switch (form) {
                    case 0 -> word.text();
                    case 1 -> word.stem();
                    case 2 -> word.plain();
                    default -> word.plainStem();
                })
                .collect(Collectors.joining(" "));
    }

    private Set<Listing> coded(List<Token> phrase, Set<Label> meant) {
        boolean guess = meant.stream().noneMatch(label ->
                same(phrase.stream().map(Token::word).toList(), label.words(), false)
                        || same(phrase.stream().map(Token::word).toList(), label.words(), true));
        var entries = meant.stream().map(Label::entry).collect(Collectors.toSet());
        var met = new HashSet<Listing>();
        var entryLabels = labels.stream().filter(label -> entries.contains(label.entry())).toList();
        for (var listing : words.keySet()) {
            boolean typed = StopWords.telling(phrase).stream().allMatch(token -> guess
                    ? plainWithErrors(token.word()).contains(listing)
                    : words.get(listing).stream().anyMatch(word -> strict(token.word(), word)));
            boolean code = meant.stream().anyMatch(label ->
                    has.test(listing, Map.entry(label.filter(), label.entry().code())));
            boolean named = entryLabels.stream().anyMatch(label -> label.words().stream().allMatch(word ->
                            words.get(listing).stream().anyMatch(word::isFormOf)));
            boolean refused = meant.stream().allMatch(label -> label.filter() == Filter.TARGET_GROUP
                    && refuses.test(listing, label.entry().code()));
            if ((typed || code || named) && !refused) {
                met.add(listing);
            }
        }
        return met;
    }

    private boolean strict(Word typed, Word word) {
        var how = Relation.of(typed, word, !written(typed));
        return how != null && how.compareTo(How.PREFIX) <= 0;
    }

    private Set<Listing> plain(Word typed) {
        var close = close(typed);
        return new HashSet<>(close.isEmpty() ? plainWithErrors(typed) : close);
    }

    private Set<Listing> plainWithErrors(Word typed) {
        return guessed.computeIfAbsent(typed, this::findWithErrors);
    }

    private Set<Listing> close(Word typed) {
        boolean plainToo = !written(typed);
        return having(listing -> words.get(listing).stream()
                .anyMatch(word -> Relation.of(typed, word, plainToo) != null) || split(typed, words.get(listing)));
    }

    private Set<Listing> findWithErrors(Word typed) {
        int allowed = TypingError.allowed(typed);
        for (int errors = 0; errors <= allowed && allowed > 0; errors++) {
            int most = errors;
            var found = having(listing -> words.get(listing).stream()
                    .anyMatch(word -> TypingError.between(typed, word, allowed) == most));
            if (errors == 2 || found.isEmpty() && errors == allowed) {
                found.addAll(having(listing -> words.get(listing).stream()
                        .anyMatch(word -> TypingError.isPart(typed, word))));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return new HashSet<>();
    }

    private Set<Listing> joined(List<Token> tokens, List<Integer> plain, int first, int second) {
        if (!plain.contains(first) || !plain.contains(second)) {
            return Set.of();
        }
        var together = Word.of(tokens.get(first).text() + tokens.get(second).text());
        return having(listing -> words.get(listing).stream().anyMatch(together::isFormOf));
    }

    private static boolean split(Word typed, Set<Word> written) {
        var text = typed.text();
        for (int at = 3; at <= text.length() - 4 && text.length() <= 40; at++) {
            var tail = text.substring(at);
            var stemTail = typed.stem().length() - at >= 4 ? typed.stem().substring(at) : tail;
            var head = text.substring(0, at);
            var linked = at > 3 && "soeau".indexOf(text.charAt(at - 1)) >= 0 
                    ? Word.of(text.substring(0, at - 1)).stem() : head;
            if (written.stream().anyMatch(word -> isAny(word, tail, stemTail))
                    && written.stream().anyMatch(word -> isAny(word, head, linked))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAny(Word word, String one, String other) {
        return word.text().equals(one) || word.stem().equals(one) || word.text().equals(other)
                || word.stem().equals(other);
    }

    private boolean written(Word typed) {
        return words.values().stream().anyMatch(all -> all.stream()
                .anyMatch(word -> word.text().equals(typed.text())));
    }

    private Set<Listing> having(Predicate<Listing> test) {
        return words.keySet().stream().filter(test).collect(Collectors.toCollection(HashSet::new));
    }

    private static String text(List<Token> phrase) {
        return phrase.stream().map(Token::typed).collect(Collectors.joining(" "));
    }
}
