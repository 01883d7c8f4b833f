package se.samlat.catalogue.words;

/**
 * A word in the forms that it is compared by.
 *
 * @param text lower case, accents taken off, å ä ö kept
 * @param stem the text without its Swedish ending or its Arabic article
 * @param plain the text without å, ä and ö
 * @param plainStem the stem without å, ä and ö
 * @param letters the letters of the plain text as bits, to tell quickly that two words cannot belong together
 */
public record Word(String text, String stem, String plain, String plainStem, long letters) {
    /** The forms of a word that {@link Tokens} has cut out. */
    public static Word of(String text) {
        var stem = ArabicStem.of(SwedishStem.of(text));
        var plain = plain(text);
        return new Word(text, same(stem, text), same(plain, text), same(plain(stem), stem), lettersOf(plain));
    }

    /** Whether the other is another form of the same word (or the same form). */
    public boolean isFormOf(Word other) {
        return stem.equals(other.stem) || stem.equals(other.text) || text.equals(other.stem);
    }

    /** Whether this is the other word, or a form of it, typed without some of its å, ä and ö. */
    public boolean isPlainerFormOf(Word other) {
        return isPlainer(text, other.text)
                || isPlainer(stem, other.stem)
                || isPlainer(stem, other.text)
                || isPlainer(text, other.stem);
    }

    private static boolean isPlainer(String typed, String written) {
        return typed.length() == written.length() && startsPlainer(typed, written);
    }

    /** Whether the written word starts with what was typed, where a plain letter may stand for å, ä or ö. */
    static boolean startsPlainer(String typed, String written) {
        if (typed.length() > written.length()) {
            return false;
        }
        for (int at = 0; at < typed.length(); at++) {
            char one = typed.charAt(at);
            char other = written.charAt(at);
            if (one != other && one != plain(other)) {
                return false;
            }
        }
        return true;
    }

    static String plain(String text) {
        return text.replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
    }

    private static char plain(char letter) {
        return switch (letter) {
            case 'å', 'ä' -> 'a';
            case 'ö' -> 'o';
            default -> letter;
        };
    }

    private static String same(String made, String from) {
        return made.equals(from) ? from : made;
    }

    /** The letters of a plain text as bits; a word that lacks one of them does not contain the text. */
    public static long lettersOf(String plain) {
        long letters = 0;
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            letters |= 1L << (letter >= 'a' && letter <= 'z' ? letter - 'a' : 26 + letter % 38);
        }
        return letters;
    }
}
