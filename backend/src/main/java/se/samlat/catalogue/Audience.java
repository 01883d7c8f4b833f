package se.samlat.catalogue;

/** Whom a listing is for. The first two are searched and counted unless others are asked for. */
public enum Audience {
    /** Residents, meant for the target groups that the listing names. */
    RESIDENTS_TARGETED("residents-targeted"),
    /** Residents in general; ranked after what is meant for the target groups, and marked by this audience. */
    RESIDENTS_GENERAL("residents-general"),
    /** Staff and actors; found only when asked for. */
    STAFF_AND_ACTORS("staff-and-actors");

    private final String code;

    Audience(String code) {
        this.code = code;
    }

    /** The code on the wire. */
    public String code() {
        return code;
    }

    /** Whether search and coverage take this audience when none is chosen. */
    public boolean isDefault() {
        return this != STAFF_AND_ACTORS;
    }

    /**
     * The audience of a code.
     *
     * @throws IllegalArgumentException when no audience has the code
     */
    public static Audience of(String code) {
        for (var audience : values()) {
            if (audience.code.equals(code)) {
                return audience;
            }
        }
        throw new IllegalArgumentException("unknown audience");
    }
}
