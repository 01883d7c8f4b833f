package se.samlat.catalogue.words;

/** How a typed word and what it hit belong together, closest first. */
public enum How {
    /** The same word. */
    EXACT("exact"),
    /** Another form of the same word: familjecentralen, familjecentral. */
    INFLECTED("inflected"),
    /** The same word typed without å, ä, ö or accents. */
    WITHOUT_DIACRITICS("without-diacritics"),
    /** The name of a code that the listing has. */
    CODE("code"),
    /** Another word for the same thing: papperslös, tillståndslös. */
    SYNONYM("synonym"),
    /** The beginning of a longer word. */
    PREFIX("prefix"),
    /** A part of a compound, or a compound whose parts both occur. */
    COMPOUND("compound"),
    /** The word with a typing error; used only when nothing closer exists. */
    TYPO("typo");

    private final String code;

    How(String code) {
        this.code = code;
    }

    /** The code on the wire. */
    public String code() {
        return code;
    }
}
