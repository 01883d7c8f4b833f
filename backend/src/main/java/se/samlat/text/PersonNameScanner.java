package se.samlat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samlat.text.PersonalDataFinding.Kind;

/**
 * Guesses where a text names a person: two capitalised words after a word such as "kontakta" or "kurator", neither of
 * them known as a place or an organisation; a common first name alone after such a word; or a common first name before
 * a surname in -sson. A guess, so it is only ever a warning, and it is made to stay silent rather than to cry out at
 * every organisation.
 */
final class PersonNameScanner {

    private static final int MOST_WORDS_BETWEEN = 3;

    private final ScannedText text;
    private final Findings findings;
    private final List<Word> words = new ArrayList<>();

    PersonNameScanner(ScannedText text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    void scan() {
        split();
        for (var i = 0; i < words.size() && !findings.full(); i++) {
            var word = words.get(i);
            if (KnownWords.isFirstName(word.lower()) && word.isName() && isSonName(i + 1)) {
                note(i, i + 1);
            } else if (KnownWords.introducesPerson(word.lower()) && !cutsOff(i, i + 1)) {
                afterCue(i + 1);
            }
        }
    }

    private void afterCue(int first) {
        var i = first;
        while (i < words.size() && i - first < MOST_WORDS_BETWEEN && !words.get(i).isName() && !cutsOff(i, i + 1)) {
            i++;
        }
        if (i >= words.size() || !isPersonal(i)) {
            return;
        }
        if (isPersonal(i + 1) && touches(i, i + 1)) {
            note(i, i + 1);
        } else if (KnownWords.isFirstName(words.get(i).lower()) && !continuesAsPlace(i)) {
            note(i, i);
        }
    }

    private boolean isPersonal(int index) {
        return index < words.size()
                && words.get(index).isName()
                && !KnownWords.namesPlaceOrOrganisation(words.get(index).lower());
    }

    private boolean isSonName(int index) {
        return index < words.size()
                && touches(index - 1, index)
                && words.get(index).isName()
                && words.get(index).lower().endsWith("sson");
    }

    /** "Maria kyrka", "Anna Lindhs plats": what a first name is part of when it names a place. */
    private boolean continuesAsPlace(int index) {
        return index + 1 < words.size()
                && touches(index, index + 1)
                && KnownWords.namesPlaceOrOrganisation(words.get(index + 1).lower());
    }

    private boolean touches(int index, int next) {
        return words.get(next).start() - words.get(index).end() == 1 && text.at(words.get(index).end()) == ' ';
    }

    /**
     * Whether something stands between two words that ends the thought: anything but a space, a colon, a comma or a
     * bracket.
     */
    private boolean cutsOff(int index, int next) {
        if (next >= words.size() || words.get(next).start() - words.get(index).end() > 3) {
            return true;
        }
        for (var i = words.get(index).end(); i < words.get(next).start(); i++) {
            if (" :,(".indexOf(text.at(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    private void note(int first, int last) {
        findings.note(text.finding(Kind.PERSON_NAME, words.get(first).start(), words.get(last).end()));
    }

    private void split() {
        var i = 0;
        while (i < text.length()) {
            if (!text.letterAt(i)) {
                i++;
                continue;
            }
            var start = i;
            while (text.letterAt(i) || ((text.at(i) == '-' || text.at(i) == '\'') && text.letterAt(i + 1))) {
                i++;
            }
            var word = text.slice(start, i);
            words.add(new Word(start, i, word, word.toLowerCase(Locale.ROOT)));
        }
    }

    private record Word(int start, int end, String written, String lower) {
        /** A capital, then small letters: neither an ordinary word nor an abbreviation. */
        boolean isName() {
            return written.length() > 1
                    && Character.isUpperCase(written.charAt(0))
                    && Character.isLowerCase(written.charAt(written.length() - 1));
        }
    }
}
