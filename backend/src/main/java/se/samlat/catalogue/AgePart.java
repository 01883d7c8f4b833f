package se.samlat.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samlat.catalogue.words.AgeWords;
import se.samlat.catalogue.words.How;
import se.samlat.catalogue.words.Token;

/**
 * Words of the text that say an age, or ages. They are met by listings for someone of that age, and by those that have
 * the word itself, where it is one (tonåring, but not 14 år).
 */
final class AgePart implements Part {
    private static final How[] FORMS = {How.EXACT, How.INFLECTED, How.WITHOUT_DIACRITICS, How.PREFIX};

    private final List<Token> phrase;
    /** A year of age, or bands. */
    private final List<String> ages;
    private final @Nullable WordHits typed;
    private final Catalogue catalogue;
    private final Slots aged;

    /** @param typed what the word hit, where the age is said by one word for several years */
    AgePart(List<Token> phrase, AgeWords.Age age, @Nullable WordHits typed, Catalogue catalogue) {
        this.phrase = phrase;
        this.ages = age.from() == age.to()
                ? List.of(Integer.toString(age.from()))
                : Stream.of(AgeBand.values())
                        .filter(band -> band.from() <= age.to() && band.to() >= age.from())
                        .map(AgeBand::code)
                        .toList();
        this.typed = typed;
        this.catalogue = catalogue;
        this.aged = Slots.union(ages.stream()
                .map(value -> catalogue.dimensions().matching(Filter.AGE, value))
                .toList());
    }

    @Override
    public String text() {
        return phrase.stream().map(Token::typed).collect(Collectors.joining(" "));
    }

    @Override
    public List<Interpretation> interpretation() {
        return ages.stream().map(value -> new Interpretation(text(), Filter.AGE, value)).toList();
    }

    @Override
    public Condition condition() {
        return new Condition(
                Filter.AGE, Slots.or(aged, written()), catalogue.dimensions().notStated(Filter.AGE));
    }

    @Override
    public List<Slots> steps() {
        return List.of(written(), aged);
    }

    @Override
    public List<Term> explain(int slot) {
        var terms = new ArrayList<Term>();
        if (typed != null) {
            var term = Explanation.best(text(), slot, catalogue.texts(), word -> close(typed.how(word)));
            if (term != null) {
                terms.add(term);
            }
        }
        ages.stream()
                .filter(value -> terms.isEmpty()
                        && catalogue.dimensions().matching(Filter.AGE, value).contains(slot))
                .findFirst()
                .ifPresent(value -> terms.add(new Term(text(), value, Filter.AGE.parameter(), null, How.CODE)));
        return terms;
    }

    private Slots written() {
        return typed == null ? Slots.NONE : typed.anywhere(FORMS);
    }

    private static @Nullable How close(@Nullable How how) {
        return how != null && List.of(FORMS).contains(how) ? how : null;
    }
}
