package se.samlat.catalogue;

/** Where in a listing a text stands, most telling first. */
public enum FieldName {
    NAME("name"),
    SUMMARY("summary"),
    DESCRIPTION("description"),
    PROVIDER("provider"),
    PARTNER("partner"),
    PLACE("place"),
    ACCESS("access"),
    COST("cost"),
    SCHEDULE("schedule"),
    OTHER("other");

    private final String code;

    FieldName(String code) {
        this.code = code;
    }

    /** The name on the wire. */
    public String code() {
        return code;
    }
}
