package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.words.How;
import se.samlat.catalogue.words.StopWords;
import se.samlat.catalogue.words.Token;

/**
 * A word or phrase of the text that was taken to mean a code. It is met by listings that have the code, that have the
 * typed words, or that have another name of the code in their text; a listing that says that it does not serve the
 * group meant never meets it.
 */
final class CodePart implements Part {
    private static final How[] FORMS = {How.EXACT, How.INFLECTED, How.WITHOUT_DIACRITICS};
    private static final How[] CLOSE = {How.EXACT, How.INFLECTED, How.WITHOUT_DIACRITICS, How.PREFIX};

    private final List<Token> phrase;
    private final List<Lexicon.Meaning> meanings;
    private final List<WordHits> typed;
    private final Catalogue catalogue;
    private final Condition condition;

    /** @param typed what each telling word of the phrase hit */
    CodePart(List<Token> phrase, List<Lexicon.Meaning> meanings, List<WordHits> typed, Catalogue catalogue) {
        this.phrase = phrase;
        this.meanings = meanings;
        this.typed = typed;
        this.catalogue = catalogue;
        this.condition = demand();
    }

    @Override
    public String text() {
        return phrase.stream().map(Token::typed).collect(Collectors.joining(" "));
    }

    @Override
    public List<Interpretation> interpretation() {
        return meanings.stream()
                .map(meaning ->
                        new Interpretation(text(), meaning.filter(), meaning.entry().code()))
                .toList();
    }

    @Override
    public Condition condition() {
        return condition;
    }

    private Condition demand() {
        var filter = meanings.getFirst().filter();
        var sets = new ArrayList<Slots>();
        sets.add(withTyped(true, isGuess() ? How.values() : CLOSE));
        for (var meaning : meanings) {
            sets.add(catalogue.dimensions().matching(meaning.filter(), meaning.entry().code()));
            sets.add(catalogue.labelled(meaning.entry()));
        }
        return new Condition(
                filter, Slots.andNot(Slots.union(sets), refusing()), catalogue.dimensions().notStated(filter));
    }

    @Override
    public List<Slots> steps() {
        var coded = new ArrayList<Slots>();
        var told = new ArrayList<>(List.of(withTyped(true, FORMS)));
        var near = new ArrayList<>(List.of(withTyped(false, How.PREFIX)));
        for (var meaning : meanings) {
            var code = meaning.entry().code();
            (meaning.how() == How.CODE ? coded : told).add(catalogue.dimensions().named(meaning.filter(), code));
            near.add(catalogue.dimensions().matching(meaning.filter(), code));
        }
        // What says the word in its name is what was looked for, before all that merely serves the place or the group.
        return List.of(withTyped(false, FORMS), Slots.union(coded), Slots.union(told), Slots.union(near));
    }

    @Override
    public List<Term> explain(int slot) {
        var byName = code(slot, How.CODE);
        if (!byName.isEmpty()) {
            return byName;
        }
        var terms = typedTerms(slot);
        if (terms.isEmpty()) {
            terms = code(slot, null);
        }
        return terms.isEmpty() ? labelTerms(slot) : terms;
    }

    private List<Term> code(int slot, @Nullable How how) {
        for (var meaning : meanings) {
            if ((how == null || meaning.how() == how)
                    && catalogue.dimensions().matching(meaning.filter(), meaning.entry().code()).contains(slot)) {
                var name = meaning.entry().names().getOrDefault("sv", meaning.entry().code());
                return List.of(new Term(text(), name, meaning.filter().parameter(), null, meaning.how()));
            }
        }
        return List.of();
    }

    private boolean isGuess() {
        return meanings.getFirst().how() == How.TYPO;
    }

    /** The listings that have every telling word of the phrase. */
    private Slots withTyped(boolean anywhere, How... ways) {
        Slots all = null;
        for (var hits : typed) {
            var one = anywhere ? hits.anywhere(ways) : hits.inName(ways);
            all = all == null ? one : Slots.and(all, one);
        }
        return all == null ? Slots.NONE : all;
    }

    private Slots refusing() {
        Slots all = null;
        for (var meaning : meanings) {
            var one = meaning.filter() == Filter.TARGET_GROUP
                    ? catalogue.dimensions().refusing(meaning.entry().code())
                    : Slots.NONE;
            all = all == null ? one : Slots.and(all, one);
        }
        return all == null ? Slots.NONE : all;
    }

    private List<Term> typedTerms(int slot) {
        var terms = new ArrayList<Term>();
        var telling = StopWords.telling(phrase);
        for (int at = 0; at < typed.size(); at++) {
            var hits = typed.get(at);
            var term = Explanation.best(
                    telling.get(at).typed(), slot, catalogue.texts(), word -> allowed(hits.how(word)));
            if (term == null) {
                return List.of();
            }
            terms.add(term);
        }
        return terms;
    }

    private @Nullable How allowed(@Nullable How how) {
        return how != null && (isGuess() || List.of(CLOSE).contains(how)) ? how : null;
    }

    private List<Term> labelTerms(int slot) {
        for (var meaning : meanings) {
            for (var label : catalogue.lexicon().labels(meaning.entry())) {
                var terms = new LinkedHashSet<Term>();
                for (var token : label) {
                    var hits = WordHits.ofForms(token.word(), catalogue.texts());
                    var term = Explanation.best(text(), slot, catalogue.texts(),
                            word -> hits.how(word) == null ? null : How.SYNONYM);
                    if (term == null) {
                        terms.clear();
                        break;
                    }
                    terms.add(term);
                }
                if (!terms.isEmpty()) {
                    return List.copyOf(terms);
                }
            }
        }
        return List.of();
    }
}
