package se.samlat.catalogue.words;

/**
 * A word where it stands in a text.
 *
 * @param typed the word as it stands there, composed (NFC) and in lower case
 * @param text the same without the accents that comparison leaves out
 */
public record Token(String typed, String text) {
    /** The word in the forms that it is compared by; made anew each time. */
    public Word word() {
        return Word.of(text);
    }
}
