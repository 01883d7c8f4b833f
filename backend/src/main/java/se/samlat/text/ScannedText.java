package se.samlat.text;

import java.util.List;

/**
 * A text brought to the form that the scanners read: every kind of digit is ASCII, every dash is {@code -}, every space
 * and line break is one space character, full-width letters and signs are ASCII, and what is invisible is gone. Each
 * character remembers where it came from. All reading goes through {@link #at}, which counts, so that a test can show
 * that the work grows no faster than the text.
 */
final class ScannedText {

    /** What {@link #at} answers outside the text; it is no digit, letter or separator. */
    static final char OUTSIDE = '\0';

    private final char[] characters;
    private final int[] starts;
    private final int[] ends;
    private final int length;
    private long steps;

    private ScannedText(char[] characters, int[] starts, int[] ends, int length) {
        this.characters = characters;
        this.starts = starts;
        this.ends = ends;
        this.length = length;
    }

    static ScannedText of(CharSequence text) {
        var characters = new char[text.length()];
        var starts = new int[text.length()];
        var ends = new int[text.length()];
        var length = 0;
        for (var i = 0; i < text.length(); ) {
            var codePoint = Character.codePointAt(text, i);
            var next = i + Character.charCount(codePoint);
            var normal = normal(codePoint);
            if (normal != OUTSIDE) {
                characters[length] = normal;
                starts[length] = i;
                ends[length++] = next;
            } else if (length > 0) {
                characters[length - 1] = withMark(characters[length - 1], codePoint);
            }
            i = next;
        }
        return new ScannedText(characters, starts, ends, length);
    }

    /** The three Swedish letters when they were written as a letter and a mark. */
    private static char withMark(char letter, int mark) {
        return switch (letter) {
            case 'a' -> mark == 0x30A ? 'å' : mark == 0x308 ? 'ä' : letter;
            case 'A' -> mark == 0x30A ? 'Å' : mark == 0x308 ? 'Ä' : letter;
            case 'o' -> mark == 0x308 ? 'ö' : letter;
            case 'O' -> mark == 0x308 ? 'Ö' : letter;
            default -> letter;
        };
    }

    private static char normal(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint <= ' ' ? ' ' : (char) codePoint;
        }
        var digit = Character.digit(codePoint, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) {
            return (char) (codePoint - 0xFEE0);
        }
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL ->
                ' ';
            case Character.DASH_PUNCTUATION -> '-';
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> OUTSIDE;
            default -> normalOther(codePoint);
        };
    }

    private static char normalOther(int codePoint) {
        // Minus sign, hyphen bullet, prolonged sound mark: used as dashes, though Unicode files them elsewhere.
        if (codePoint == 0x2212 || codePoint == 0x2043 || codePoint == 0x30FC) {
            return '-';
        }
        if (codePoint > 0xFFFF) {
            return Character.isLetter(codePoint) ? 'x' : '*';
        }
        return (char) codePoint;
    }

    int length() {
        return length;
    }

    /** How many characters have been read so far. */
    long steps() {
        return steps;
    }

    char at(int index) {
        steps++;
        return index < 0 || index >= length ? OUTSIDE : characters[index];
    }

    boolean digitAt(int index) {
        return isDigit(at(index));
    }

    boolean letterAt(int index) {
        return Character.isLetter(at(index));
    }

    /** The end of the run of digits that begins here. */
    int digitsEnd(int index) {
        var end = index;
        while (digitAt(end)) {
            end++;
        }
        return end;
    }

    String slice(int from, int to) {
        var start = Math.max(0, from);
        var end = Math.min(length, to);
        steps += Math.max(0, end - start);
        return end <= start ? "" : new String(characters, start, end - start);
    }

    /** Whether one of the words begins within so many characters before the index. The words are lower case. */
    boolean saidBefore(int index, int window, List<String> words) {
        var before = slice(index - window, index).toLowerCase(java.util.Locale.ROOT);
        for (var word : words) {
            steps += before.length();
            for (var hit = before.indexOf(word); hit >= 0; hit = before.indexOf(word, hit + 1)) {
                var cutOff = hit == 0 && letterAt(index - before.length() - 1);
                if (!cutOff && (hit == 0 || !Character.isLetter(before.charAt(hit - 1)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the character stands in a web address that is written out in the text. */
    boolean inWebAddress(int index) {
        var start = index;
        while (start > 0 && index - start < 300 && at(start - 1) != ' ') {
            start--;
        }
        var word = slice(start, index);
        return word.contains("://") || word.startsWith("www.") || word.contains(".se/") || word.contains(".com/");
    }

    PersonalDataFinding finding(PersonalDataFinding.Kind kind, int from, int to) {
        return new PersonalDataFinding(kind, starts[from], ends[to - 1]);
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> isDigit((char) c));
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
