package se.samlat.catalogue;

/** The order of an answer. What surely matches always stands before what does not state a filter. */
public enum Sort {
    /**
     * Best match of the text, then targeted before general, named group before umbrella, freshness grade, Swedish
     * name order, id.
     */
    RELEVANCE("relevance"),
    /** Freshness grade, then last confirmed, Swedish name order, id. */
    FRESHNESS("freshness"),
    /** Swedish name order, then id. */
    NAME("name");

    private final String code;

    Sort(String code) {
        this.code = code;
    }

    /** The code on the wire. */
    public String code() {
        return code;
    }
}
