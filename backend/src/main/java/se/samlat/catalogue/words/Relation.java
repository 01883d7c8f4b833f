package se.samlat.catalogue.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says how a typed word and a written word belong together. */
public final class Relation {
    private static final int SHORTEST_PREFIX = 3;
    private static final int SHORTEST_PLAIN_PREFIX = 4;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_MIDDLE = 5;
    private static final int SHORTEST_HEAD = 3;
    /** What stands before the last part of a word that is not a compound: om-sorg, för-skola, upp-gift. */
    private static final List<String> PARTICLES =
            List.of("om", "för", "upp", "ut", "in", "av", "an", "fram", "över", "till", "be", "sam");

    private Relation() {}

    /**
     * The closest relation between two words, typing errors left aside, or null when there is none.
     *
     * @param typed the word of the query
     * @param written the word of the listing
     * @param plainToo whether a typed a or o may stand for a written å, ä or ö; so only when the typed word itself is
     *     written nowhere, since far must not give får
     */
    public static @Nullable How of(Word typed, Word written, boolean plainToo) {
        if (typed.text().equals(written.text())) {
            return How.EXACT;
        }
        if (typed.isFormOf(written)) {
            return How.INFLECTED;
        }
        if (plainToo && typed.isPlainerFormOf(written)) {
            return How.WITHOUT_DIACRITICS;
        }
        if (isPrefix(typed, written, plainToo)) {
            return How.PREFIX;
        }
        if (isPart(typed.text(), typed.stem(), written.text(), written.stem())
                || plainToo && typed.plain().equals(typed.text())
                        && isPart(typed.plain(), typed.plainStem(), written.plain(), written.plainStem())) {
            return How.COMPOUND;
        }
        return null;
    }

    private static boolean isPrefix(Word typed, Word written, boolean plainToo) {
        var text = typed.text();
        var stem = typed.stem();
        return text.length() >= SHORTEST_PREFIX && written.text().startsWith(text)
                || stem.length() >= SHORTEST_PLAIN_PREFIX && written.text().startsWith(stem)
                || plainToo && stem.length() >= SHORTEST_PLAIN_PREFIX
                        && (Word.startsPlainer(text, written.text()) || Word.startsPlainer(stem, written.text()));
    }

    /** Whether the typed word is the last part of the written one, or a longer one in the middle of it. */
    private static boolean isPart(String text, String stem, String written, String writtenStem) {
        if (stem.length() < SHORTEST_PART) {
            return false;
        }
        return isTail(text, written)
                || isTail(stem, writtenStem)
                || isTail(text, writtenStem)
                || isTail(stem, written)
                || stem.length() >= SHORTEST_MIDDLE && isHead(written, written.indexOf(stem, SHORTEST_HEAD));
    }

    private static boolean isTail(String part, String whole) {
        return whole.endsWith(part) && isHead(whole, whole.length() - part.length());
    }

    private static boolean isHead(String whole, int length) {
        if (length < SHORTEST_HEAD) {
            return false;
        }
        for (var particle : PARTICLES) {
            if (whole.startsWith(particle, length - particle.length())) {
                return false;
            }
        }
        return true;
    }
}
