package se.samlat.catalogue.words;

/**
 * Counts typing errors between words: letters left out, put in, changed, or swapped with their neighbour. Words are
 * compared without å, ä and ö, so that a missing ring is no error of its own.
 */
public final class TypingError {
    /** What is returned when there are more errors than asked about. */
    public static final int TOO_MANY = Integer.MAX_VALUE;

    private static final int FAR = 1000;
    private static final int ONE_FROM = 5;
    private static final int TWO_FROM = 8;
    private static final int LONGEST = 40;

    private TypingError() {}

    /** How many errors a typed word may have: none in short words and in numbers, one from 5 letters, two from 8. */
    public static int allowed(Word typed) {
        var text = typed.text();
        boolean number = text.chars().allMatch(Character::isDigit);
        if (number || text.length() < ONE_FROM || text.length() > LONGEST) {
            return 0;
        }
        return text.length() < TWO_FROM ? 1 : 2;
    }

    /** Errors between two words, or between their stems, whichever are fewer; or {@link #TOO_MANY}. */
    public static int between(Word typed, Word written, int most) {
        int strange = Long.bitCount(typed.letters() & ~written.letters());
        if (strange > most || Math.abs(typed.plainStem().length() - written.plainStem().length()) > most + 2) {
            return TOO_MANY;
        }
        int whole = distance(typed.plain(), written.plain(), most);
        if (typed.plainStem().length() < ONE_FROM - 1 || written.plainStem().length() < ONE_FROM - 1) {
            return whole;
        }
        return Math.min(whole, Math.min(
                distance(typed.plainStem(), written.plainStem(), most),
                distance(typed.plainStem(), written.plain(), most)));
    }

    /** Whether the typed word, with one error, is the first or the last part of a longer word. */
    public static boolean isPart(Word typed, Word written) {
        var part = typed.plainStem();
        var whole = written.plain();
        if (part.length() <= ONE_FROM || part.length() > LONGEST || whole.length() < part.length() + 2
                || Long.bitCount(typed.letters() & ~written.letters()) > 1) {
            return false;
        }
        int length = part.length();
        for (int cut = length - 1; cut <= length + 1; cut++) {
            if (distance(part, whole.substring(0, cut), 1) <= 1
                    || distance(part, whole.substring(whole.length() - cut), 1) <= 1
                    || distance(part, written.plainStem().substring(
                            Math.max(0, written.plainStem().length() - cut)), 1) <= 1) {
                return true;
            }
        }
        return false;
    }

    /** The usual table of distances between beginnings, of which only the cells near the diagonal can matter. */
    private static int distance(String left, String right, int most) {
        if (Math.abs(left.length() - right.length()) > most) {
            return TOO_MANY;
        }
        int width = right.length() + 1;
        var before = new int[width];
        var last = new int[width];
        var now = new int[width];
        for (int column = 0; column < width; column++) {
            last[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int from = Math.max(1, row - most);
            int to = Math.min(right.length(), row + most);
            now[from - 1] = from == 1 ? row : FAR;
            int least = now[from - 1];
            for (int column = from; column <= to; column++) {
                boolean same = left.charAt(row - 1) == right.charAt(column - 1);
                int above = column < row + most ? last[column] : FAR;
                int errors = Math.min(Math.min(now[column - 1], above) + 1, last[column - 1] + (same ? 0 : 1));
                if (row > 1 && column > 1 && left.charAt(row - 1) == right.charAt(column - 2)
                        && left.charAt(row - 2) == right.charAt(column - 1)) {
                    errors = Math.min(errors, before[column - 2] + 1);
                }
                now[column] = errors;
                least = Math.min(least, errors);
            }
            if (least > most) {
                return TOO_MANY;
            }
            var free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[width - 1] <= most ? last[width - 1] : TOO_MANY;
    }
}
