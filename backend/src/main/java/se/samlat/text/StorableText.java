package se.samlat.text;

/** What can be stored of a text, and shown again: no control characters but line breaks and tabs, and no halves of characters. */
public final class StorableText {

    private StorableText() {}

    /** Whether all of the text can be stored. */
    public static boolean is(String text) {
        return text.codePoints().noneMatch(StorableText::unreadable);
    }

    private static boolean unreadable(int c) {
        return c < ' ' && c != '\n' && c != '\t' && c != '\r' || Character.getType(c) == Character.SURROGATE;
    }
}
