package se.samlat.catalogue.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into words: runs of letters and digits of any script, so that hyphens, slashes and other signs part them.
 * Takes time in proportion to the text, whatever it holds.
 */
public final class Tokens {
    /** A longer run than this is cut here; no word that anyone searches for is longer. */
    static final int LONGEST_WORD = 64;

    private Tokens() {}

    /** The words of a text, in order. */
    public static List<Token> of(String text) {
        return of(text, Integer.MAX_VALUE);
    }

    /** The first words of a text, in order. */
    public static List<Token> of(String text, int most) {
        var composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        var tokens = new ArrayList<Token>();
        int start = -1;
        int at = 0;
        while (at < composed.length() && tokens.size() < most) {
            int point = composed.codePointAt(at);
            boolean inWord = Character.isLetterOrDigit(point) || start >= 0 && isMark(point);
            if (inWord && start < 0) {
                start = at;
            } else if (start >= 0 && (!inWord || at - start >= LONGEST_WORD)) {
                add(tokens, composed.substring(start, at));
                start = inWord ? at : -1;
            }
            at += Character.charCount(point);
        }
        if (start >= 0 && tokens.size() < most) {
            add(tokens, composed.substring(start));
        }
        return tokens;
    }

    private static void add(List<Token> tokens, String run) {
        var typed = run.toLowerCase(Locale.ROOT);
        var text = plainLetters(typed);
        if (!text.isEmpty()) {
            tokens.add(new Token(typed, text));
        }
    }

    /**
     * Keeps å, ä and ö; takes every other accent off Latin letters. Arabic letters lose their vowel signs and are taken
     * for the one that people type in their stead; digits of every script are taken for 0 to 9.
     */
    private static String plainLetters(String typed) {
        boolean plain = true;
        for (int at = 0; at < typed.length() && plain; at++) {
            char letter = typed.charAt(at);
            plain = letter < 128 || letter == 'å' || letter == 'ä' || letter == 'ö';
        }
        if (plain) {
            return typed;
        }
        var text = new StringBuilder(typed.length());
        typed.codePoints().forEach(point -> addPlain(text, point));
        return text.toString();
    }

    private static void addPlain(StringBuilder text, int point) {
        switch (point) {
            case 'å', 'ä', 'ö' -> text.appendCodePoint(point);
            case 'æ' -> text.append('ä');
            case 'ø' -> text.append('ö');
            case 'ß' -> text.append("ss");
            case 'đ' -> text.append('d');
            case 'ł' -> text.append('l');
            case 'ı' -> text.append('i');
            case 'ـ' -> { }
            case 'أ', 'إ', 'آ', 'ٱ' -> text.append('ا');
            case 'ة' -> text.append('ه');
            case 'ى', 'ی' -> text.append('ي');
            case 'ک' -> text.append('ك');
            default -> {
                if (Character.isDigit(point)) {
                    text.append(Character.digit(point, 10));
                } else if (Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN) {
                    Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                            .codePoints()
                            .filter(part -> !isMark(part))
                            .forEach(text::appendCodePoint);
                } else if (!isMark(point)) {
                    text.appendCodePoint(point);
                }
            }
        }
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
