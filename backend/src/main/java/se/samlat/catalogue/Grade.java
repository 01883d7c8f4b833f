package se.samlat.catalogue;

/** How fresh a listing is today, best first; the caller computes it, since it turns with the date. */
public enum Grade {
    /** Confirmed by its actor and not yet up for review. */
    FRESH("fresh"),
    /** Confirmed, and to be reviewed soon. */
    DUE("due"),
    /** Confirmed once, the review date has passed. */
    OVERDUE("overdue"),
    /** Never confirmed by its actor. */
    UNVERIFIED("unverified"),
    /** Never confirmed, and its own source is older or undated; left out unless asked for. */
    OUTDATED("outdated");

    private final String code;

    Grade(String code) {
        this.code = code;
    }

    /** The code on the wire. */
    public String code() {
        return code;
    }

    /** Whether the actor has ever confirmed the listing. */
    public boolean isConfirmed() {
        return compareTo(UNVERIFIED) < 0;
    }
}
